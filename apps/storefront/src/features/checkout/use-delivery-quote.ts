import { useCallback, useEffect, useState } from "react"
import { cartEngine } from "../cart/cart-engine"
import { checkoutApi } from "./checkout-api"

export interface DeliveryQuote {
  status: "ask" | "counting" | "ready" | "failed"
  retry: () => void
}

/**
 * Asks what delivery to a commune costs whenever the commune or the goods change; the answer goes into the shared cart.
 * `goods` is the cart's signature: a change of packs can change weight and fee.
 */
export function useDeliveryQuote(cartId: string, communeCode: string | null, goods: string): DeliveryQuote {
  const [answered, setAnswered] = useState<{ key: string; ok: boolean } | null>(null)
  const [round, setRound] = useState(0)
  const key = `${cartId}|${communeCode}|${goods}|${round}`
  useEffect(() => {
    if (!communeCode) return
    const abort = new AbortController()
    void checkoutApi.quote(cartId, communeCode, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.ok) cartEngine.accept(answer.data.cart)
      setAnswered({ key, ok: answer.ok })
    })
    return () => abort.abort()
  }, [cartId, communeCode, key])
  const retry = useCallback(() => setRound((n) => n + 1), [])
  if (!communeCode) return { status: "ask", retry }
  if (answered?.key !== key) return { status: answered?.ok ? "ready" : "counting", retry }
  return { status: answered.ok ? "ready" : "failed", retry }
}
