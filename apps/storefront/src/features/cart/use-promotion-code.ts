import type { MarketCart } from "@cho-htx/contracts"
import { useState } from "react"
import { cartApi } from "./cart-api"
import { cartEngine } from "./cart-engine"
import { failureWords } from "./failure-words"

/** Enters a code or takes one off, one request at a time; a refusal becomes a sentence, the cart stays as it was. */
export function usePromotionCode(cart: MarketCart) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const send = async (verb: "addCode" | "removeCode", code: string): Promise<MarketCart | null> => {
    if (busy) return null
    setBusy(true)
    setError(null)
    const answer = await cartApi[verb](cart.id, code)
    setBusy(false)
    if (!answer.ok) {
      setError(failureWords(answer))
      return null
    }
    cartEngine.accept(answer.data.cart)
    return answer.data.cart
  }
  return { busy, error, setError, send }
}
