import { useCallback, useRef, useState } from "react"
import { cartEngine } from "../cart/cart-engine"
import { refreshCart } from "../cart/refresh-cart"
import { orderMemory } from "../order/order-memory"
import type { CheckoutDraft } from "./draft"
import { type Placement, placeOrder, type SeenOrder } from "./place-order"

export interface OrderPlacing {
  placing: boolean
  /** Sends the order once however often it is called; the answer of a call that came too many is null. */
  send: (draft: CheckoutDraft, communeCode: string, seen: SeenOrder) => Promise<Placement | null>
}

/** The one way to order from the form: single flight; a placed order empties the cart and leaves its code there. */
export function usePlaceOrder(): OrderPlacing {
  const flying = useRef(false)
  const [placing, setPlacing] = useState(false)
  const send = useCallback(async (draft: CheckoutDraft, communeCode: string, seen: SeenOrder) => {
    if (flying.current) return null
    flying.current = true
    setPlacing(true)
    const placement = await placeOrder(draft, communeCode, seen)
    if (placement.kind === "placed") {
      orderMemory.remember(placement.code, draft.phone)
      cartEngine.forget(placement.code)
      return placement
    }
    if (placement.kind === "changed") cartEngine.accept(placement.cart)
    else if (placement.kind === "refused" && placement.failure.status !== 0) await refreshCart()
    flying.current = false
    setPlacing(false)
    return placement
  }, [])
  return { placing, send }
}
