import type { LineIssue } from "@cho-htx/contracts"
import { knownPrice } from "../checkout/price-memory"
import { priceContextOf, priceRequest } from "./read-cart-row"
import type { ViewLine, ViewRow } from "./sql/view-row"

/** What stands between a line and its sale right now; null when nothing does. The gravest reason is named. */
export function lineIssue(row: ViewRow, line: ViewLine): LineIssue | null {
  const cooperative = row.cooperatives.find((candidate) => candidate.id === line.cooperative_id)
  const [request] = priceRequest(line)
  const price = request ? (knownPrice(request, priceContextOf(row))?.amount ?? null) : null
  if (!cooperative || !line.on_sale || price === null) return { kind: "unavailable" }
  if (cooperative.status !== "active") return { kind: "cooperative_paused" }
  if (line.available === 0) return { kind: "sold_out" }
  if (line.available !== null && line.available < line.quantity)
    return { kind: "not_enough", available: line.available }
  const seen = Number(line.raw_unit_price.value)
  if (price !== seen) return { kind: "price_changed", old_price: seen, new_price: price }
  return null
}
