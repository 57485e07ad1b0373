import type { OrderPageWords } from "../../messages/vi/order-pages"
import type { ProjectedOrder } from "./project-order"

export type Question = keyof OrderPageWords["questions"]

/** The question of the moment; null when the order's way is over or nothing can be done. */
export function questionOf({ state, next }: ProjectedOrder): Question | null {
  if (state === "placed") return next.includes("confirm") ? "placed" : next.length > 0 ? "awaiting" : null
  if (state === "packed") return next.includes("hand-over") ? "packed" : next.includes("deliver") ? "pickup" : null
  if (state === "delivered") return next.includes("remit") ? "delivered" : null
  if (state === "confirmed" || state === "shipped" || state === "delivery_failed") return next.length > 0 ? state : null
  return null
}
