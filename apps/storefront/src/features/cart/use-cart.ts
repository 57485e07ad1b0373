import type { MarketCart } from "@cho-htx/contracts"
import { useEffect, useMemo, useSyncExternalStore } from "react"
import { cartEngine } from "./cart-engine"
import { type CartState, emptyCartState } from "./cart-state"
import { refreshCart } from "./refresh-cart"
import { visibleCart } from "./visible-cart"

export interface CartView extends CartState {
  /** The cart with the buyer's unconfirmed wishes laid over it. */
  cart: MarketCart | null
}

/**
 * The cart for its own page and the checkout: read again when another tab changed it or this one comes back.
 * `trustMemory` skips the read on entry when the cart is already here (the checkout compares before ordering anyway).
 */
export function useCart({ trustMemory = false } = {}): CartView {
  const state = useSyncExternalStore(cartEngine.subscribe, cartEngine.getState, () => emptyCartState)
  useEffect(() => {
    if (!trustMemory || !cartEngine.getState().server) void refreshCart()
    const again = () => {
      if (document.visibilityState === "visible") void refreshCart()
    }
    document.addEventListener("visibilitychange", again)
    const stop = cartEngine.onForeignChange(again)
    return () => {
      document.removeEventListener("visibilitychange", again)
      stop()
    }
  }, [trustMemory])
  const cart = useMemo(
    () => (state.server ? visibleCart(state.server, state.wanted) : null),
    [state.server, state.wanted],
  )
  return { ...state, cart }
}
