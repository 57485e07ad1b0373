import type { PaymentSessionStatus } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** What a gateway's answer means for a purchase. */
export type GatewayWord =
  /** The money is promised or taken. */
  | { kind: "yes"; captured: boolean; data: Record<string, unknown> }
  /** Declined, or nothing was charged. */
  | { kind: "no"; status: PaymentSessionStatus; data: Record<string, unknown> | null }
  /** The buyer must do something first. */
  | { kind: "more"; status: PaymentSessionStatus; data: Record<string, unknown> | null }
  /** It did not say: the money may be taken or not. */
  | { kind: "unknown"; error: string }

interface StatusAnswer {
  status: PaymentSessionStatus
  data?: Record<string, unknown> | undefined
}

/** Reads a provider's status. A payment that will be decided later is unknown until it is. */
export function wordOfStatus({ status, data }: StatusAnswer): GatewayWord {
  if (status === "authorized" || status === "captured")
    return { kind: "yes", captured: status === "captured", data: data ?? {} }
  if (status === "requires_more" || status === "pending") return { kind: "more", status, data: data ?? null }
  if (status === "pending_authorization") return { kind: "unknown", error: "The gateway decides later" }
  return { kind: "no", status, data: data ?? null }
}

const declined = new Set<string>([MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR])
const wantsMore = new Set<string>([MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR])

/** Reads an error of a provider: only Medusa's own two words say that nothing was charged. */
export function wordOfError(error: unknown): GatewayWord {
  if (error instanceof MedusaError && declined.has(error.type)) return { kind: "no", status: "error", data: null }
  if (error instanceof MedusaError && wantsMore.has(error.type))
    return { kind: "more", status: "requires_more", data: null }
  return { kind: "unknown", error: error instanceof Error ? error.message : String(error) }
}
