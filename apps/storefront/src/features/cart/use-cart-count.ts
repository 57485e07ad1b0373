import { useSyncExternalStore } from "react"
import { cartEngine } from "./cart-engine"

/** Packs in the cart, for the badge; 0 on the server and until the browser's memory is read. */
export function useCartCount(): number {
  return useSyncExternalStore(cartEngine.subscribe, cartEngine.getUnits, () => 0)
}
