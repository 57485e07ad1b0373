"use client"

/* What other features may use of the cart. */
export { type AddResult, addToCart, type NewLine } from "./add-to-cart"
export { refreshCart } from "./refresh-cart"
export { useCartCount } from "./use-cart-count"
