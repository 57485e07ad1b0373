import type { BuyerParcelState } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import type { OrderWords } from "./track-failure"

/** What asks for the buyer's attention first stands first. */
const order: readonly BuyerParcelState[] = [
  "shipped",
  "delivery_failed",
  "packed",
  "confirmed",
  "placed",
  "delivered",
  "returned",
  "canceled",
]

/** How a whole purchase stands, in words: "1 kiện đang giao · 2 kiện đã huỷ". */
export function orderLine(states: readonly BuyerParcelState[], words: OrderWords): string {
  if (states.length > 0 && states.every((state) => state === "canceled")) return words.all_canceled
  if (states.length > 0 && states.every((state) => state === "delivered")) return words.all_delivered
  return order
    .map((state) => ({ state, n: states.filter((other) => other === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => fill(words[`state_${state}`], { n }))
    .join(" · ")
}
