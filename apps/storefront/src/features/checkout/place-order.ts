import type { CheckoutDetailsInput, MarketCart } from "@cho-htx/contracts"
import { cartSignature } from "./cart-signature"
import { checkoutApi } from "./checkout-api"
import { type Completion, completeCart } from "./complete-cart"
import type { CheckoutDraft } from "./draft"

export type Placement =
  | Completion
  /** The server's cart is not the one the buyer saw: nothing was ordered. */
  | { kind: "changed"; cart: MarketCart }

/** What the buyer had before the eyes when pressing the button. */
export interface SeenOrder {
  cart: MarketCart
  /** đồng, delivery included */
  total: number
  deliveries: Record<string, string>
}

function detailsOf(
  draft: CheckoutDraft,
  communeCode: string,
  deliveries: Record<string, string>,
): CheckoutDetailsInput {
  const typed = draft.communeTyped.trim()
  const note = draft.note.trim()
  return {
    name: draft.name.trim(),
    phone: draft.phone.trim(),
    email: (draft.email ?? "").trim(),
    commune_code: communeCode,
    ...(typed ? { commune_typed: typed } : {}),
    address_line: draft.addressLine.trim(),
    ...(note ? { note } : {}),
    deliveries,
    payment: "cod",
  }
}

/** The cart is an order already, or is becoming one: its details cannot change, only its completion can be asked for. */
const closed = new Set(["cart_completed", "payment_pending"])

/**
 * Sends the details, compares the server's cart with what the buyer saw, then orders. Safe to repeat: a cart can be
 * completed once only, and a repeated completion answers with the same order.
 */
export async function placeOrder(draft: CheckoutDraft, communeCode: string, seen: SeenOrder): Promise<Placement> {
  const answer = await checkoutApi.details(seen.cart.id, detailsOf(draft, communeCode, seen.deliveries))
  if (!answer.ok) {
    return closed.has(answer.code ?? "") ? completeCart(seen.cart.id, seen.total) : { kind: "refused", failure: answer }
  }
  const { cart } = answer.data
  if (cart.completed_order_code) return { kind: "placed", code: cart.completed_order_code }
  const same = cartSignature(cart) === cartSignature(seen.cart) && cart.total === seen.total
  return same && cart.ready ? completeCart(cart.id, seen.total) : { kind: "changed", cart }
}
