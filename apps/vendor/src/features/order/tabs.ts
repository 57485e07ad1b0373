import type { ParcelState } from "@cho-htx/contracts"

/** States in the order of an order's life, the unhappy ends last. */
export const tabs: readonly ParcelState[] = [
  "placed",
  "confirmed",
  "packed",
  "shipped",
  "delivery_failed",
  "delivered",
  "remitted",
  "canceled",
  "returned",
]
