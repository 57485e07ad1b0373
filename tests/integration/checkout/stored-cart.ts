import type { Market } from "../../fixtures/market.js"
import { call } from "../../harness/http.js"
import { comparable } from "./comparable.js"

const fields = [
  "*items,*items.tax_lines,*items.adjustments,*shipping_methods,*shipping_methods.tax_lines,*shipping_methods.adjustments",
  "*shipping_address,*billing_address,*promotions,*credit_lines,*payment_collection,*payment_collection.payment_sessions,*region,*customer",
  "+total,+tax_total,+shipping_total,+item_total,+discount_total,+credit_line_total",
].join(",")

/** A cart as Medusa's own store route shows it, comparable with another. */
export async function storedCart(market: Market, id: string, token?: string): Promise<unknown> {
  const { publishableKey, url } = market
  const answer = await call<{ cart: Record<string, unknown> }>(`${url}/store/carts/${id}?fields=${fields}`, {
    publishableKey,
    token,
  })
  if (answer.status !== 200) throw new Error(`GET /store/carts/${id}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return withoutNoise(comparable(answer.body.cart))
}

/**
 * Medusa divides and multiplies again where we count whole đồng: "662300.000000000003" is 662300. It also copies the customer into a payment
 * session's context for gateways; cash on delivery asks nobody.
 */
function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise)
  if (value && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, name === "context" ? "…" : withoutNoise(entry)]),
    )
  return typeof value === "string" && /^-?\d+\.\d{7,}$/.test(value) ? String(Number(Number(value).toFixed(6))) : value
}
