import type { CartLineRow, CartMethodRow, CartRow } from "./cart-row"
import { roundAdjustments } from "./round-adjustments"

/** The cart with every discount a whole number of đồng; the first thing done with it, so that all that follows counts the same. */
export function withWholeDiscounts(cart: CartRow): CartRow {
  const rounded = roundAdjustments<CartLineRow | CartMethodRow>([...cart.lines, ...cart.methods])
  return { ...cart, lines: rounded.filter(isLine), methods: rounded.filter(isMethod) }
}

const isLine = (row: CartLineRow | CartMethodRow): row is CartLineRow => "quantity" in row
const isMethod = (row: CartLineRow | CartMethodRow): row is CartMethodRow => "shipping_option_id" in row
