import { z } from "zod"
import type { AdminActor } from "./admin-common.js"
import type { CheckoutCaseKind } from "./parcel.js"
import { checkoutCaseKinds } from "./parcel.js"

/** What a person can have done about a case; each really does it. */
export const caseResolutions = {
  /** The money is there: place the orders. There is none: cancel at the gateway, free the goods. Or ask the gateway once more. */
  gateway_unclear: ["place", "release", "ask_again"],
  /** The money went back by hand; or the same goods are ordered again for it, at today's prices, if they come to what was paid. */
  paid_late: ["refunded_by_hand", "place_again"],
  /** Try the refund again at once; or it was done outside, and only its record is missing. */
  refund_stuck: ["retry", "done_by_hand"],
  /** Try the event again at once; or give it up. */
  event_stuck: ["retry", "drop"],
} as const satisfies Record<CheckoutCaseKind, readonly string[]>

export type CaseResolution = (typeof caseResolutions)[CheckoutCaseKind][number]

const resolutions = Object.values(caseResolutions).flat()

/** Body of POST /admin/checkout-cases/:id/resolve. What was done by hand needs a note: the proof is outside. */
export const resolveCaseSchema = z
  .object({ resolution: z.enum(resolutions), note: z.string().trim().min(3).max(300).optional() })
  .strict()
export type ResolveCase = z.infer<typeof resolveCaseSchema>

/** GET /admin/checkout-cases: open ones first, the oldest of them on top; resolved ones after, the latest on top. */
export const adminCaseListQuerySchema = z
  .object({
    state: z.enum(["open", "resolved"]).optional(),
    kind: z.enum(checkoutCaseKinds).optional(),
    cursor: z.string().max(160).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type AdminCaseListQuery = z.infer<typeof adminCaseListQuerySchema>

export interface AdminCheckoutCase {
  id: string
  kind: CheckoutCaseKind
  subject_id: string
  order_group: { id: string; code: string; contact_name: string; phone: string; total: number } | null
  /** Facts to decide by: amounts in đồng, references, errors. */
  detail: Record<string, unknown>
  state: "open" | "resolved"
  /** What may be done now; empty once resolved. */
  resolutions: CaseResolution[]
  resolution: string | null
  note: string | null
  resolved_by: AdminActor | null
  resolved_at: string | null
  created_at: string
}

/** Work that waits, of one kind: how much (at most 1,000 counted) and since when (UTC). */
export interface OpenWork {
  count: number
  oldest: string | null
}

/** What is open in the checkout, for people and for monitoring. */
export interface CheckoutHealth {
  cases: Record<CheckoutCaseKind, OpenWork>
  /** Purchases whose gateway has not answered. */
  placing: OpenWork
  /** Holds past their time that are not ended yet. */
  overdue_holds: OpenWork
  /** Captures and refunds not done yet. */
  money_movements: OpenWork
  /** Events not emitted yet. */
  events: OpenWork
}

export interface AdminCaseListResponse {
  checkout_cases: AdminCheckoutCase[]
  limit: number
  /** Hand back as `cursor` for the next page; null at the end. */
  next_cursor: string | null
  health: CheckoutHealth
}

export interface AdminCaseResponse {
  checkout_case: AdminCheckoutCase
}
