import type { MarketCartResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../lib/browser/request"
import { cartApi } from "./cart-api"
import { cartEngine } from "./cart-engine"
import { failureWords } from "./failure-words"

export interface NewLine {
  variantId: string
  /** Packs, 1–999. */
  quantity: number
}
export type AddResult = { ok: true } | { ok: false; message: string }

let queue: Promise<unknown> = Promise.resolve()

async function send(line: NewLine): Promise<RequestAnswer<MarketCartResponse>> {
  const body = { variant_id: line.variantId, quantity: line.quantity }
  const id = cartEngine.getCartId()
  if (!id) return cartApi.create([body])
  const answer = await cartApi.add(id, body)
  const gone = !answer.ok && (answer.code === "cart_not_found" || answer.code === "cart_completed")
  return gone ? cartApi.create([body]) : answer
}

/** Adds packs of a variant, making a cart when there is none. One at a time, so that two quick taps never make two carts. */
export function addToCart(line: NewLine): Promise<AddResult> {
  const turn = queue.then(async (): Promise<AddResult> => {
    const answer = await send(line)
    if (!answer.ok) return { ok: false, message: failureWords(answer) }
    cartEngine.accept(answer.data.cart)
    return { ok: true }
  })
  queue = turn.catch(() => undefined)
  return turn
}
