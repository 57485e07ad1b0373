import type { DeliveryChoice } from "@cho-htx/contracts"
import { useCallback, useEffect, useState } from "react"
import { cartEngine } from "../cart/cart-engine"
import { checkoutApi } from "./checkout-api"

/** cooperative id → the ways its parcel can travel. */
export type DeliveryOffers = Record<string, DeliveryChoice[]>

export interface DeliveryQuote {
  /** `ask`: no commune yet. */
  status: "ask" | "counting" | "ready" | "failed"
  /** Set when `ready`. */
  offers: DeliveryOffers | null
  retry: () => void
}

/**
 * Asks what delivery to a commune costs whenever the commune or the goods change. `goods` is the cart's signature: a change
 * of packs can change weight and fee. The answer's goods go into the shared cart, its offers stay here.
 */
export function useDeliveryQuote(cartId: string, communeCode: string | null, goods: string): DeliveryQuote {
  const [answered, setAnswered] = useState<{ key: string; offers: DeliveryOffers | null } | null>(null)
  const [round, setRound] = useState(0)
  const retry = useCallback(() => setRound((n) => n + 1), [])
  const key = `${cartId}|${communeCode}|${goods}|${round}`
  useEffect(() => {
    if (!communeCode) return
    const abort = new AbortController()
    void checkoutApi.quote(cartId, communeCode, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (!answer.ok) {
        setAnswered({ key, offers: null })
        return
      }
      const { cart } = answer.data
      setAnswered({
        key,
        offers: Object.fromEntries(cart.parcels.map((each) => [each.cooperative.id, each.deliveries])),
      })
      cartEngine.accept(cart)
    })
    return () => abort.abort()
  }, [cartId, communeCode, key])
  if (!communeCode) return { status: "ask", offers: null, retry }
  if (answered?.key !== key) return { status: "counting", offers: null, retry }
  return { status: answered.offers ? "ready" : "failed", offers: answered.offers, retry }
}
