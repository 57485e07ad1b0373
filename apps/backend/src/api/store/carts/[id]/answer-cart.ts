import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NeedsMore } from "../../../../workflows/checkout/gateway/needs-more"

/** Medusa's answer of a cart that its payment stops: what its clients read to go on with the payment. */
export interface CartAnswer {
  type: "cart"
  cart: Record<string, unknown>
  error: { message: string; name: string; type: string }
}

const fields = [
  "id",
  "currency_code",
  "total",
  "email",
  "payment_collection.*",
  "payment_collection.payment_sessions.*",
]

/** The cart with its payment sessions, whose data say what the gateway wants, and why it is not an order yet. */
export async function answerCart(scope: MedusaContainer, error: NeedsMore): Promise<CartAnswer> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: error.cartId } })
  const { message, name, type } = error
  return { type: "cart", cart: { ...data[0] }, error: { message, name, type } }
}
