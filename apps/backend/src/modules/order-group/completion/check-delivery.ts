import type { CartMethodRow, CartRow } from "./cart-row"
import { priceContextOf } from "./check-lines"
import type { FeeOf } from "./delivery-fee"
import type { Difference } from "./difference"
import type { KnownPrice } from "./prices"
import { totalsOf } from "./totals"

export interface DeliveryDeps {
  knownPrice: KnownPrice
  feeOf: FeeOf
}

export const communeOf = (cart: Pick<CartRow, "shipping_address">): string | null => {
  const code = cart.shipping_address?.metadata?.commune_code
  return typeof code === "string" ? code : null
}

export const deliveryKind = (optionData: Record<string, unknown> | null): "home" | "pickup" =>
  optionData?.kind === "pickup" ? "pickup" : "home"

/** The fee of a chosen delivery as it would be charged now; null when it cannot be told. */
function currentFee(cart: CartRow, method: CartMethodRow, deps: DeliveryDeps): number | null {
  if (method.price_type === "flat") {
    if (!method.price_set_id || !method.price_stamp) return null
    const request = { price_set_id: method.price_set_id, price_stamp: method.price_stamp, quantity: 1 }
    return deps.knownPrice(request, priceContextOf(cart))?.amount ?? null
  }
  const to = communeOf(cart)
  if (!to || !method.delivery_table || !method.from_commune_code) return null
  const lines = cart.lines.filter((line) => line.cooperative_id === method.cooperative_id)
  const goods = totalsOf(cart.currency_code, lines, [])
  return deps.feeOf({
    table: method.delivery_table,
    kind: deliveryKind(method.option_data),
    from_commune_code: method.from_commune_code,
    to_commune_code: to,
    weight_g: lines.reduce((sum, line) => sum + line.weight_g * line.quantity, 0),
    // A discount above its line, if somebody wrote one, is refused where discounts are checked.
    goods_total: Math.max(0, goods.total),
  })
}

/** One delivery per cooperative that ships, of that cooperative, still offered, at the fee the buyer saw. */
export function checkDelivery(cart: CartRow, deps: DeliveryDeps): Difference[] {
  const sellers = [...new Set(cart.lines.map((line) => line.cooperative_id))].filter((id) => id !== null)
  const stray = cart.methods.filter((method) => !method.cooperative_id || !sellers.includes(method.cooperative_id))
  if (stray.length > 0) return [{ code: "cart_changed", path: "deliveries" }]
  return sellers.flatMap((seller): Difference[] => {
    const path = `deliveries.${seller}`
    const ships = cart.lines.some((line) => line.cooperative_id === seller && line.requires_shipping)
    const [method, ...more] = cart.methods.filter((candidate) => candidate.cooperative_id === seller)
    if (!method) return ships ? [{ code: "not_ready", path }] : []
    if (more.length > 0 || !method.offered) return [{ code: "cart_changed", path }]
    const fee = currentFee(cart, method, deps)
    return fee !== null && fee === Number(method.raw_amount.value)
      ? []
      : [{ code: "cart_changed", path, values: { fee: fee ?? 0 } }]
  })
}
