/** How the money of a purchase comes in: cash at the door, a transfer that is waited for, or a gateway that is asked before orders exist. */
export const paymentModes = ["on_delivery", "transfer", "gateway"] as const

export type PaymentMode = (typeof paymentModes)[number]
