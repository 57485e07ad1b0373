import type { AdminParcel } from "@cho-htx/contracts"

/** Route of a step of a parcel. */
export const parcelPath = (parcel: AdminParcel, step: string): string =>
  `/admin/parcels/${encodeURIComponent(parcel.order_id)}/${step}`

/** How staff name a parcel: its cooperative, and Medusa's number of its order. */
export const parcelName = (parcel: AdminParcel): string =>
  [parcel.cooperative?.short_name, `#${parcel.display_id}`].filter(Boolean).join(" ")
