import type { CartRow } from "./cart-row"
import { CompletionRefused } from "./difference"
import { discountStamp } from "./discount-stamp"

export interface DiscountDeps {
  /** Codes whose discounts are not what Medusa's Promotion module gives; undefined when it has not been asked about this stamp. */
  wrongDiscounts: (stamp: string) => readonly string[] | undefined
}

/** Thrown inside the transaction when discounts must be calculated first; the caller does so outside and tries again. */
export class DiscountsUnknown extends Error {
  constructor(
    readonly cart: CartRow,
    readonly stamp: string,
  ) {
    super("Discounts of the cart are not checked yet")
    this.name = "DiscountsUnknown"
  }
}

/**
 * Compares the discounts of a cart, as stored, with what its promotions give now. Throws CompletionRefused for a changed or tampered one,
 * DiscountsUnknown when the caller must have them calculated first. A cart without discounts costs nothing.
 */
export function checkDiscounts(cart: CartRow, { wrongDiscounts }: DiscountDeps): void {
  const cuts = [...cart.lines, ...cart.methods].flatMap((row) => row.adjustments)
  if (cuts.length === 0) return
  const attached = new Set(cart.promotions.map((promotion) => promotion.id))
  const stray = cuts.filter((cut) => !cut.promotion_id || !attached.has(cut.promotion_id))
  if (stray.length > 0) throw refused(stray.map((cut) => cut.code ?? ""))
  const stamp = discountStamp(cart)
  const wrong = wrongDiscounts(stamp)
  if (!wrong) throw new DiscountsUnknown(cart, stamp)
  if (wrong.length > 0) throw refused(wrong)
}

const refused = (codes: readonly string[]) =>
  new CompletionRefused([...new Set(codes)].map((code) => ({ code: "cart_changed", path: `promotions.${code}` })))
