import { cartApi } from "./cart-api"
import { cartEngine } from "./cart-engine"
import { failureWords } from "./failure-words"
import { refreshCart } from "./refresh-cart"

const sending = new Set<string>()

async function settle(cartId: string, lineId: string): Promise<void> {
  for (;;) {
    const quantity = cartEngine.getState().wanted[lineId]
    if (quantity === undefined) return
    const answer = await cartApi.update(cartId, lineId, quantity)
    if (!answer.ok) {
      cartEngine.dispatch({ type: "refused", lineId, message: failureWords(answer) })
      if (answer.status !== 0) await refreshCart()
      return
    }
    cartEngine.accept(answer.data.cart, lineId, quantity)
  }
}

/**
 * Sets a line's packs; 0 removes it. Shown at once; several quick taps are sent as one after the running request.
 * A refusal falls back to the server's number and puts its sentence beside the line.
 */
export async function setQuantity(lineId: string, quantity: number): Promise<void> {
  const cartId = cartEngine.getCartId()
  if (!cartId) return
  cartEngine.dispatch({ type: "wanted", lineId, quantity })
  if (sending.has(lineId)) return
  sending.add(lineId)
  try {
    await settle(cartId, lineId)
  } finally {
    sending.delete(lineId)
  }
}
