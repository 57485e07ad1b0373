import type { cartFailures as vi } from "../vi/cart-failures"

export const cartFailures: typeof vi = {
  offline: "You are offline. This was not saved; try again when you are back.",
  too_many: "That was a little fast. Wait a few seconds and try again.",
  unknown: "The market has a problem. Your cart is kept; try again in a few minutes.",
  sold_out: "This has just sold out. You have not been charged.",
  price_changed: "The price has just changed. Check it and carry on.",
  unavailable: "This is no longer sold.",
  cooperative_paused: "This cooperative has paused its sales.",
  cart_changed: "The cart was changed in another window. Check it before you order.",
  cart_completed: "This cart has already been ordered.",
  cart_empty: "The cart is empty.",
  cart_not_found: "The old cart is gone. Please choose again.",
  not_ready: "Delivery details are missing.",
  unknown_commune: "This commune was not found. Choose one from the list.",
  bad_phone: "This phone number is not right. A mobile number has 10 digits, such as 0900 000 123.",
  bad_quantity: "The quantity must be between 1 and 999.",
  payment_refused: "This payment could not be taken. You have not been charged; choose another way.",
}
