import { z } from "zod"
import type { AdminActor, CappedCount } from "./admin-common.js"
import { daySchema } from "./admin-common.js"
import type { parcelStates } from "./order-group.js"
import type { ParcelStep } from "./parcel.js"
import type { AdminParcelEvent } from "./parcel-answer.js"

/** State of one parcel; the same words as the buyer's. */
export type AdminParcelState = (typeof parcelStates)[number]

/** State of a whole purchase: that of its parcels when they agree, else how far the slowest live one is. */
export const groupStates = ["open", "shipping", "delivered", "canceled"] as const
export type GroupState = (typeof groupStates)[number]

/** GET /admin/order-groups: newest first, by cursor; pages stay put while new orders come in. */
export const adminOrderGroupListQuerySchema = z
  .object({
    /** Whole order code (with or without "HTX-") or whole phone number. */
    q: z.string().trim().max(40).optional(),
    state: z.enum(groupStates).optional(),
    cooperative_id: z
      .string()
      .regex(/^coop_[0-9A-Za-z_-]{3,40}$/)
      .optional(),
    /** Days in Vietnam, both included. */
    from: daySchema.optional(),
    to: daySchema.optional(),
    cursor: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type AdminOrderGroupListQuery = z.infer<typeof adminOrderGroupListQuerySchema>

export interface AdminOrderGroupRow {
  id: string
  code: string
  contact_name: string
  /** E.164. */
  phone: string
  parcel_count: number
  cooperatives: { id: string; short_name: string }[]
  /** Integer đồng. */
  total: number
  state: GroupState
  placed_at: string
  /** True while a checkout case about it is open. */
  needs_review: boolean
}

export interface AdminOrderGroupListResponse {
  order_groups: AdminOrderGroupRow[]
  count: CappedCount | null
  limit: number
  /** Hand back as `cursor` for the next page; null at the end. */
  next_cursor: string | null
}

export interface AdminParcelLine {
  id: string
  product_id: string | null
  label: string
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  /** How many of the packs were canceled, and what that took off, đồng; `quantity` and `total` are as ordered. */
  canceled_quantity: number
  canceled_total: number
}

/** Goods a buyer sends back. */
export interface AdminParcelReturn {
  id: string
  state: "open" | "received" | "canceled"
  opened_at: string
  reason: string | null
  /** How many packs are expected, and how many of them have come back so far, damaged ones included. */
  lines: { line_id: string; quantity: number; received: number }[]
}

export interface AdminParcel {
  order_id: string
  display_id: number
  cooperative: { id: string; short_name: string; phone: string; place: string } | null
  state: AdminParcelState
  lines: AdminParcelLine[]
  delivery: { label: string; fee: number }
  goods_total: number
  discount_total: number
  total: number
  /** What of the one payment belongs to this order; null when nothing was allocated. */
  allocation: { amount: number; captured: number; refunded: number } | null
  carrier: string | null
  tracking_code: string | null
  canceled: number
  /** What the buyer still pays: amount − canceled − captured, never below 0. */
  due: number
  /** Steps that may follow now, for the buttons. */
  next: ParcelStep[]
  /** Oldest first. */
  history: AdminParcelEvent[]
  returns: AdminParcelReturn[]
}

export interface AdminOrderGroupEvent {
  /** The milestones; every step stands in its parcel's `history`. */
  kind: "placed" | "confirmed" | "packed" | "shipped" | "delivered" | "canceled" | "returned" | "captured" | "refunded"
  at: string
  order_display_id: number | null
  cooperative_name: string | null
  /** Integer đồng, for money events. */
  amount: number | null
  actor: AdminActor | null
  reason?: string | null
}

export interface AdminOrderGroupDetail extends AdminOrderGroupRow {
  email: string | null
  note: string | null
  customer_id: string | null
  address: { line: string; commune_name: string; province_name: string } | null
  parcels: AdminParcel[]
  goods_total: number
  discount_total: number
  delivery_total: number
  payment: {
    provider_id: string | null
    mode: "on_delivery" | "transfer" | "gateway"
    state: "promised" | "awaiting" | "paid" | "expired"
    /** Until when goods are kept for a transfer that is awaited (UTC); null when none is. */
    hold_until: string | null
    amount: number
    captured: number
    refunded: number
    due: number
    canceled: number
  }
  /** True when Σ orders = Σ allocations = total, to the đồng. */
  balanced: boolean
  timeline: AdminOrderGroupEvent[]
}

export interface AdminOrderGroupResponse {
  order_group: AdminOrderGroupDetail
}
