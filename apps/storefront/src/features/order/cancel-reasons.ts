/** Reasons a buyer can tap; the words stand in the messages as `cancel_reason_<key>`. */
export const cancelReasons = ["mistake", "change", "address", "late", "other"] as const
export type CancelReason = (typeof cancelReasons)[number]
