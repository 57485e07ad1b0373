import type { MarketCart } from "@cho-htx/contracts"
import { type CartAction, type CartState, emptyCartState, reduceCart } from "./cart-state"
import { cartStorage, type StoredCart } from "./cart-storage"

let state: CartState = emptyCartState
let stored: StoredCart | null = null
let loaded = false
const listeners = new Set<() => void>()

function load(): void {
  if (loaded || typeof window === "undefined") return
  loaded = true
  stored = cartStorage.read()
  cartStorage.onForeignChange(() => {
    stored = cartStorage.read()
    for (const listener of listeners) listener()
    for (const listener of foreignListeners) listener()
  })
}
const foreignListeners = new Set<() => void>()

/** The single state of the cart in this tab; only the verbs beside this file change it. */
export const cartEngine = {
  subscribe(listener: () => void): () => void {
    load()
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Calls back when another tab changed the cart. */
  onForeignChange(listener: () => void): () => void {
    load()
    foreignListeners.add(listener)
    return () => foreignListeners.delete(listener)
  },
  getState: (): CartState => state,
  getUnits(): number {
    load()
    return stored?.units ?? 0
  },
  getCartId(): string | null {
    load()
    return stored?.id ?? null
  },
  dispatch(action: CartAction): void {
    state = reduceCart(state, action)
    for (const listener of listeners) listener()
  },
  /** Takes the server's cart as the truth, here and in other tabs. A completed cart is forgotten. */
  accept(cart: MarketCart, settledLine?: string, settledQuantity?: number): void {
    if (cart.completed_order_code) {
      cartEngine.forget(cart.completed_order_code)
      return
    }
    load()
    if (stored?.id !== cart.id || stored.units !== cart.unit_count) {
      stored = { id: cart.id, units: cart.unit_count }
      cartStorage.write(stored)
    }
    cartEngine.dispatch({ type: "received", cart, settledLine, settledQuantity })
  },
  /** Drops the cart after an order, or when the server no longer knows it. */
  forget(completedCode?: string): void {
    load()
    stored = null
    cartStorage.write(null)
    cartEngine.dispatch({ type: "emptied", completedCode })
  },
}
