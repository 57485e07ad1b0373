import { createHash } from "node:crypto"
import type { CartPromotionRow } from "../db/promotions-of-cart"
import type { AdjustmentRow } from "./cart-row"

interface DiscountedRow {
  id: string
  adjustments: readonly AdjustmentRow[]
}

/** What a cart's discounts depend on, as far as one statement can tell. */
export interface DiscountedCart {
  id: string
  customer_id: string | null
  email: string | null
  customer_groups: readonly string[]
  lines: readonly (DiscountedRow & { quantity: number; variant_id: string | null; raw_unit_price: { value: string } })[]
  methods: readonly (DiscountedRow & { shipping_option_id: string | null; raw_amount: { value: string } })[]
  promotions: readonly CartPromotionRow[]
}

/**
 * Fingerprint of a cart's discounts with all that decides them: lines, deliveries, buyer, and the promotions as they are now. Discounts once
 * found right under a stamp are right wherever it is met again.
 */
export function discountStamp(cart: DiscountedCart): string {
  const cuts = (row: DiscountedRow) =>
    row.adjustments.map((cut) => [cut.promotion_id, cut.code, Number(cut.raw_amount.value), cut.is_tax_inclusive])
  const facts = [
    [cart.id, cart.customer_id, cart.email, cart.customer_groups],
    cart.lines.map((line) => [line.id, line.quantity, line.variant_id, Number(line.raw_unit_price.value), cuts(line)]),
    cart.methods.map((row) => [row.id, row.shipping_option_id, Number(row.raw_amount.value), cuts(row)]),
    cart.promotions.map((promotion) => [promotion.id, promotion.stamp]),
  ]
  return createHash("sha1").update(JSON.stringify(facts)).digest("base64url")
}
