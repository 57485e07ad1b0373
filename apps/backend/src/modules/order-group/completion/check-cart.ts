import { MAX_PURCHASE_TOTAL } from "@cho-htx/contracts"
import { MathBN } from "@medusajs/framework/utils"
import type { CartRow, PaymentSessionRow } from "./cart-row"
import { checkDelivery, type DeliveryDeps } from "./check-delivery"
import { checkLines, priceContextOf } from "./check-lines"
import { CompletionRefused, type Difference } from "./difference"
import { PricesUnknown } from "./prices"
import { creditTotal } from "./split-credit"
import { isRounding } from "./whole-totals"

/** Throws PricesUnknown when a price of the cart has not been calculated yet. */
function needPrices(cart: CartRow, { knownPrice }: DeliveryDeps): void {
  const context = priceContextOf(cart)
  const flat = cart.methods
    .filter((method) => method.price_type === "flat")
    .map((method) => ({ ...method, quantity: 1 }))
  const requests = [...cart.lines, ...flat].flatMap(({ price_set_id, price_stamp, quantity }) =>
    price_set_id && price_stamp ? { price_set_id, price_stamp, quantity } : [],
  )
  const missing = requests.filter((request) => knownPrice(request, context) === undefined)
  if (missing.length > 0) throw new PricesUnknown(missing, context)
}

function checkBuyer(cart: CartRow): Difference[] {
  const address = cart.shipping_address
  return address?.phone && (address.first_name || address.last_name) ? [] : [{ code: "not_ready", path: "address" }]
}

function checkMoney(cart: CartRow): Difference[] {
  // Selling gift cards needs Medusa's loyalty plugin, which is proprietary: refused in words, never ignored.
  if (cart.lines.some((line) => line.is_giftcard)) return [{ code: "not_ready", path: "giftcard" }]
  return cart.promotions
    .filter((promotion) => !promotion.usable)
    .map((promotion) => ({ code: "cart_changed", path: `promotions.${promotion.code}` }))
}

/** What a purchase costs before credit, đồng: within what its integer columns hold. Throws CompletionRefused (total_too_large). */
export function checkTotal(total: number): void {
  if (total > MAX_PURCHASE_TOTAL) throw new CompletionRefused([{ code: "total_too_large", path: "cart" }])
}

/** Credit in whole đồng that the orders can use up; anything else is a changed cart. */
export function checkCredit(cart: CartRow, totalBefore: number): void {
  const credit = creditTotal(cart.credit_lines)
  if (credit !== null && credit <= totalBefore) return
  throw new CompletionRefused([{ code: "not_ready", path: "credit", values: { total: totalBefore } }])
}

/** Re-validates a cart inside its transaction; throws CompletionRefused with every difference found. */
export function checkCart(cart: CartRow, deps: DeliveryDeps): void {
  if (cart.currency_code !== "vnd") throw new CompletionRefused([{ code: "not_ready", path: "currency" }])
  needPrices(cart, deps)
  const lines = checkLines(cart, deps.knownPrice)
  const differences =
    lines.length > 0 ? lines : [...checkMoney(cart), ...checkBuyer(cart), ...checkDelivery(cart, deps)]
  if (differences.length > 0) throw new CompletionRefused(differences)
}

/** The open COD session that covers the orders; refuses another provider or another amount. */
export function checkSession(cart: CartRow, total: number, provider: string): PaymentSessionRow {
  const session = cart.payment?.sessions.find((candidate) => candidate.status === "pending")
  if (!session) throw new CompletionRefused([{ code: "not_ready", path: "payment" }])
  if (session.provider_id !== provider) throw new CompletionRefused([{ code: "payment_refused", path: "payment" }])
  // Stock routes leave the fractions that rounding removed, less than 1 đồng for each line it cut; more is a changed cart.
  const cuts = [...cart.lines, ...cart.methods].flatMap((row) => row.adjustments).filter(isRounding).length
  if (
    MathBN.convert(session.raw_amount.value)
      .minus(total)
      .abs()
      .gte(cuts + 1)
  )
    throw new CompletionRefused([{ code: "cart_changed", path: "total", values: { total } }])
  return session
}
