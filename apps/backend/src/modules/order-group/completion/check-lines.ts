import { MAX_LINE_QUANTITY } from "@cho-htx/contracts"
import type { CartLineRow, CartRow } from "./cart-row"
import type { Difference } from "./difference"
import type { KnownPrice, PriceContext } from "./prices"
import { stockNeeds } from "./stock-needs"

export const priceContextOf = (cart: CartRow): PriceContext => ({
  currency_code: cart.currency_code,
  region_id: cart.region_id,
  customer_id: cart.customer_id,
  customer_groups: cart.customer_groups,
})

function checkLine(cart: CartRow, line: CartLineRow, knownPrice: KnownPrice): Difference | null {
  const path = `lines.${line.id}`
  if (!line.cooperative_id || !line.on_sale) return { code: "unavailable", path }
  if (line.cooperative_status !== "active") return { code: "cooperative_paused", path }
  if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > MAX_LINE_QUANTITY)
    return { code: "bad_quantity", path }
  if (line.manage_inventory && (line.stock.length === 0 || line.stock.some((stock) => !stock.level)))
    return { code: "sold_out", path, values: { available: 0 } }
  if (!line.price_set_id || !line.price_stamp) return { code: "unavailable", path }
  const request = { price_set_id: line.price_set_id, price_stamp: line.price_stamp, quantity: line.quantity }
  const amount = knownPrice(request, priceContextOf(cart))?.amount ?? null
  if (amount === null) return { code: "unavailable", path }
  const seen = Number(line.raw_unit_price.value)
  return amount === seen ? null : { code: "price_changed", path, values: { old_price: seen, new_price: amount } }
}

/** An early no from the stock as read; the conditional update decides later. */
function checkStock(lines: readonly CartLineRow[]): Difference[] {
  return stockNeeds(lines)
    .filter((need) => !need.allow_backorder && need.available < need.quantity)
    .flatMap((need) => need.line_ids.map((id) => soldOut(id, lines, need.available)))
}

/** "Sold out" of a line, with the units of its variant that are still there. */
export function soldOut(lineId: string, lines: readonly CartLineRow[], available: number): Difference {
  const line = lines.find((candidate) => candidate.id === lineId)
  const perUnit = Math.max(1, ...(line?.stock.map((stock) => Number(stock.required_quantity)) ?? []))
  return {
    code: "sold_out",
    path: `lines.${lineId}`,
    values: { available: Math.max(0, Math.floor(available / perUnit)) },
  }
}

/** Compares every line with the live catalogue: exists, on sale, cooperative active, price as the buyer saw it, stock. */
export function checkLines(cart: CartRow, knownPrice: KnownPrice): Difference[] {
  if (cart.lines.length === 0) return [{ code: "cart_empty", path: "cart" }]
  const found = cart.lines.map((line) => checkLine(cart, line, knownPrice)).filter((difference) => difference !== null)
  const bad = new Set(found.map((difference) => difference.path))
  return [...found, ...checkStock(cart.lines).filter((difference) => !bad.has(difference.path))]
}
