import type { AdminActor } from "./admin-common.js"
import type { ParcelStanding } from "./parcel.js"

/** Money taken for one order or given back, or ("void") the promise of its whole purchase ended; integer đồng, times in UTC. */
export interface ParcelMovement {
  id: string
  kind: "capture" | "refund" | "void"
  amount: number
  /** "pending": promised, and not gone yet. */
  state: "pending" | "done" | "failed"
  /** Nobody but a person can do it: cash, or a bank transfer. */
  by_hand: boolean
  actor: AdminActor
  reason: string | null
  created_at: string
  attempts: number
  retry_at: string | null
  last_error: string | null
}

/** GET …/money: how the money of one order stands; sums in integer đồng. */
export interface ParcelMoney {
  order_id: string
  amount: number
  /** What of the amount is no longer owed. */
  canceled: number
  captured: number
  refunded: number
  /** Refunds that are promised and not done yet. */
  refunding: number
  /** The most that may be given back now. */
  refundable: number
  /** Newest first, at most 200. */
  movements: ParcelMovement[]
  /** Newest first, at most 100. */
  returns: ParcelReturn[]
}

export interface ParcelMoneyResponse {
  money: ParcelMoney
}

export interface ParcelRefundResponse {
  parcel: ParcelStanding
  refund: Pick<ParcelMovement, "id" | "amount" | "state">
}

/** Goods a buyer sends back after delivery. */
export interface ParcelReturn {
  id: string
  status: "open" | "requested" | "received" | "partially_received" | "canceled"
  created_at: string
  lines: {
    line_id: string
    quantity: number
    /** Units that came back whole. */
    restocked: number
    damaged: number
  }[]
}

export interface ParcelReturnResponse {
  parcel: ParcelStanding
  return: ParcelReturn
}
