import type { PaymentSessionStatus } from "@medusajs/framework/types"

/** State of a cash payment told from what was recorded about it. */
export function codStatus(data: Record<string, unknown>): PaymentSessionStatus {
  if (data.canceled) return "canceled"
  if (data.captured) return "captured"
  return data.authorized ? "authorized" : "pending"
}
