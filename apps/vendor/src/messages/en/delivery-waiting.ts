import type { DeliveryWaitingWords } from "../vi/delivery-waiting"

export const deliveryWaiting: DeliveryWaitingWords = {
  deed: "Change delivery fees",
  done: "Delivery fees are changed. Buyers' carts use the new prices.",
}
