import type { VendorOrderResponse } from "@cho-htx/contracts"

/**
 * What the sum under the goods is: to be collected at the door, still awaited, paid, or no more than a sum because the order is over. An order
 * kept on the phone since before it said how it is paid counts as paid on delivery.
 */
export function sumOf(
  payment: VendorOrderResponse["order"]["payment"] | undefined,
  { state, due }: Pick<VendorOrderResponse["parcel"], "state" | "due">,
): "collect" | "awaiting" | "paid" | "sum" {
  if (state === "canceled" || state === "returned") return "sum"
  if (payment === "awaiting") return "awaiting"
  return due > 0 && payment !== "paid" ? "collect" : "paid"
}
