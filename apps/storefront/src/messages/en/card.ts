import type { card as vi } from "../vi/card"

export const card: typeof vi = {
  add: "Add to cart: {label}",
  choose: "Choose a size: {label}",
  adding: "Adding",
  added: "Added {label}",
  view_cart: "View cart",
  sold_out: "Sold out",
  stars: "{count} stars",
  each: "per {unit}",
  per: "{price}/{unit}",
  from: "from",
  was: "Old price",
  now: "Price now",
}
