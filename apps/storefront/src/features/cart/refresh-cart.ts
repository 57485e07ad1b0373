import { cartApi } from "./cart-api"
import { cartEngine } from "./cart-engine"

let running: Promise<void> | null = null

async function read(): Promise<void> {
  const id = cartEngine.getCartId()
  if (!id) {
    cartEngine.dispatch({ type: "emptied" })
    return
  }
  cartEngine.dispatch({ type: "loading" })
  const answer = await cartApi.read(id)
  if (answer.ok) cartEngine.accept(answer.data.cart)
  else if (answer.status === 404) cartEngine.forget()
  else cartEngine.dispatch({ type: "failed" })
}

/** Reads the cart from the server again; calls made meanwhile share the answer. */
export function refreshCart(): Promise<void> {
  running ??= read().finally(() => {
    running = null
  })
  return running
}
