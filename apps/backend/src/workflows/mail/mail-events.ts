/** Events a mail may follow from, as the outbox names them. */
export const mailEvents = [
  "order-group.placed",
  "order-group.paid",
  "order-group.hold_expired",
  "parcel.confirmed",
  "parcel.shipped",
  "parcel.delivered",
  "parcel.canceled",
  "parcel.line_canceled",
  "parcel.delivery_failed",
  "parcel.returned",
  "parcel.refunded",
]
