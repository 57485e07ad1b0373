import type { ParcelState, VendorOrderResponse } from "@cho-htx/contracts"

/** Whether papers can be printed: the goods of an order that is over stay on the shelf, and those of an unpaid one must not leave it. */
export const hasPapers = (state: ParcelState, payment: VendorOrderResponse["order"]["payment"] | undefined): boolean =>
  state !== "canceled" && state !== "returned" && payment !== "awaiting"
