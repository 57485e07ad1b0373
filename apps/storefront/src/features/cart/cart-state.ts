import type { MarketCart } from "@cho-htx/contracts"

/** What the shop knows of the cart: the server's last word, and what the buyer asked for since. */
export interface CartState {
  /** `idle` until the first look; `failed` when the cart could not be read. */
  status: "idle" | "loading" | "ready" | "failed"
  server: MarketCart | null
  /** line id → quantity asked for and not yet confirmed; 0 = removing. */
  wanted: Record<string, number>
  /** line id → sentence shown beside the line. */
  lineErrors: Record<string, string>
  /** Set when the cart turned out to be ordered already (reload while ordering, another tab). */
  completedCode: string | null
}

export type CartAction =
  | { type: "loading" }
  | { type: "failed" }
  | { type: "emptied"; completedCode?: string }
  | { type: "received"; cart: MarketCart; settledLine?: string; settledQuantity?: number }
  | { type: "wanted"; lineId: string; quantity: number }
  | { type: "refused"; lineId: string; message: string }

export const emptyCartState: CartState = {
  status: "idle",
  server: null,
  wanted: {},
  lineErrors: {},
  completedCode: null,
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record
  return rest
}

/** Next state; a refusal drops the wish, so the screen falls back to what the server last said. */
export function reduceCart(state: CartState, action: CartAction): CartState {
  switch (action.type) {
    case "loading":
      return state.server ? state : { ...state, status: "loading" }
    case "failed":
      return state.server ? state : { ...state, status: "failed" }
    case "emptied":
      return { ...emptyCartState, status: "ready", completedCode: action.completedCode ?? null }
    case "received": {
      const { settledLine, settledQuantity } = action
      const settled = settledLine !== undefined && state.wanted[settledLine] === settledQuantity
      const wanted = settled ? without(state.wanted, settledLine) : state.wanted
      return { ...state, status: "ready", server: action.cart, wanted }
    }
    case "wanted":
      return {
        ...state,
        wanted: { ...state.wanted, [action.lineId]: action.quantity },
        lineErrors: without(state.lineErrors, action.lineId),
      }
    case "refused":
      return {
        ...state,
        wanted: without(state.wanted, action.lineId),
        lineErrors: { ...state.lineErrors, [action.lineId]: action.message },
      }
  }
}
