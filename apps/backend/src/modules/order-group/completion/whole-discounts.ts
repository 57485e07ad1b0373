import type { CartLineRow, CartMethodRow, CartRow } from "./cart-row"
import { roundAdjustments } from "./round-adjustments"
import { wholeTotals } from "./whole-totals"

/** The cart with every discount and every line a whole number of đồng; the first thing done with it, so that all that follows counts the same. */
export function withWholeDiscounts(cart: CartRow): CartRow {
  const rounded = wholeTotals(roundAdjustments<CartLineRow | CartMethodRow>([...cart.lines, ...cart.methods]))
  return { ...cart, lines: rounded.filter(isLine), methods: rounded.filter(isMethod) }
}

const isLine = (row: CartLineRow | CartMethodRow): row is CartLineRow => "quantity" in row
const isMethod = (row: CartLineRow | CartMethodRow): row is CartMethodRow => "shipping_option_id" in row
