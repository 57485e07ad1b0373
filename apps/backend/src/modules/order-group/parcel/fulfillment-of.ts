import type { LockedParcel } from "./sql/lock-parcel"

/** Medusa's fulfillment of a packed parcel; throws when the parcel has none, which no step can bring about. */
export function fulfillmentOf({ order_id, fulfillment_id }: LockedParcel): string {
  if (!fulfillment_id) throw new Error(`Parcel of order ${order_id} has no fulfillment`)
  return fulfillment_id
}
