import { MathBN } from "@medusajs/framework/utils"
import type { PaymentMode } from "../gateway/payment-mode"
import type { CartRow, PaymentSessionRow } from "./cart-row"
import { checkSession } from "./check-cart"
import { CompletionRefused } from "./difference"

export interface SessionDeps {
  /** How a provider's money comes in; null for a provider that may not be used. */
  modeOf: (providerId: string) => PaymentMode | null
}

/** A gateway may want more of the buyer, or have been asked by its own webhook, before the cart is completed. */
const askable = new Set(["pending", "requires_more", "authorized"])

/**
 * The session that pays for the orders, and how its money comes in. A gateway charges what its session says, so that must be the total to the
 * đồng. Throws CompletionRefused: not_ready without a session, payment_refused for a provider not offered, cart_changed for another amount.
 */
export function chooseSession(cart: CartRow, total: number, { modeOf }: SessionDeps) {
  const found = cart.payment?.sessions.find((candidate) => askable.has(candidate.status))
  const mode = found ? modeOf(found.provider_id) : "on_delivery"
  if (!mode) throw new CompletionRefused([{ code: "payment_refused", path: "payment" }])
  const session: PaymentSessionRow =
    found && mode === "gateway" ? exactly(found, total) : checkSession(cart, total, found?.provider_id ?? "")
  return { session, mode }
}

function exactly(session: PaymentSessionRow, total: number): PaymentSessionRow {
  if (MathBN.eq(session.raw_amount.value, total)) return session
  throw new CompletionRefused([{ code: "cart_changed", path: "total", values: { total } }])
}
