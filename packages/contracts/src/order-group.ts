import { z } from "zod"
import { pageQuerySchema } from "./common.js"
import type { CooperativeCard } from "./cooperative.js"

/** Shape of the code a buyer reads on the phone: no 0/O, 1/I/L. */
export const orderCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .transform((text) => (text.startsWith("HTX-") ? text : `HTX-${text.replace(/^HTX\s*-?/, "")}`))
  .pipe(z.string().regex(/^HTX-[2-9A-HJKMNP-Z]{6,8}$/))

/** POST /store/order-groups/track: code **and** phone; rate-limited. */
export const trackOrderSchema = z
  .object({ code: z.string().trim().min(4).max(20), phone: z.string().trim().min(8).max(30) })
  .strict()

/** POST /store/order-groups/:code/cancel: the buyer cancels a parcel no cooperative has accepted; without a phone as the signed-in owner. */
export const cancelByBuyerSchema = z
  .object({
    /** Left out: every parcel that still can be. */
    order_id: z.string().max(60).optional(),
    phone: z.string().trim().min(8).max(30).optional(),
    reason: z.string().trim().min(3).max(300),
  })
  .strict()
export type CancelByBuyer = z.infer<typeof cancelByBuyerSchema>

export const orderGroupListQuerySchema = pageQuerySchema

/** State of one cooperative's order as the buyer reads it. */
export const parcelStates = [
  "placed",
  "confirmed",
  "packed",
  "shipped",
  "delivered",
  /** Delivered, and the carrier has handed the cash over. */
  "remitted",
  /** The carrier could not hand it over; the goods are on their way back. */
  "delivery_failed",
  "canceled",
  "returned",
] as const
export type ParcelState = (typeof parcelStates)[number]
/** What the buyer reads: that the cash reached the cooperative is not the buyer's business. */
export type BuyerParcelState = Exclude<ParcelState, "remitted">

/** Who took a step, as the buyer may know it: never a person's name. */
export const parcelActorKinds = ["cooperative", "buyer", "alliance", "system"] as const
export type ParcelActorKind = (typeof parcelActorKinds)[number]

export interface ParcelEvent {
  state: BuyerParcelState
  /** UTC; null while it has not happened. */
  at: string | null
  /** Why, in the words of whoever took the step. */
  note: string | null
  by: ParcelActorKind | null
}

/** Money on its way back to the buyer, or back already; integer đồng. */
export interface ParcelRefund {
  amount: number
  state: "pending" | "done" | "failed"
  at: string
  reason: string | null
}

export interface OrderParcel {
  order_id: string
  /** Medusa's display id, shown to staff only. */
  display_id: number
  cooperative: CooperativeCard & { phone: string }
  state: BuyerParcelState
  timeline: ParcelEvent[]
  lines: {
    id: string
    handle: string | null
    label: string
    thumbnail: string | null
    quantity: number
    unit_price: number
    total: number
    /** How many of the packs were canceled, and what that took off, đồng; `quantity` and `total` are as ordered. */
    canceled_quantity: number
    canceled_total: number
  }[]
  /** `pickup`: the buyer fetches it, so it is never handed to a carrier. */
  delivery: { label: string; fee: number; detail: string | null; pickup: boolean }
  goods_total: number
  discount_total: number
  /** As ordered; `canceled` of it is no longer owed. */
  total: number
  carrier: string | null
  tracking_code: string | null
  canceled: number
  captured: number
  refunded: number
  /** What the buyer still pays for this parcel: total − canceled − captured, never below 0. */
  due: number
  refunds: ParcelRefund[]
}

export interface OrderGroupView {
  code: string
  placed_at: string
  contact: { name: string; phone: string }
  address: { line: string; commune_name: string; province_name: string }
  note: string | null
  payment: {
    provider: "cod"
    paid: number
    due: number
    mode: "on_delivery" | "transfer" | "gateway"
    state: "promised" | "awaiting" | "paid" | "expired"
    /** Until when unpaid goods are kept (UTC); null when nothing is waited for. */
    hold_until: string | null
  }
  parcels: OrderParcel[]
  goods_total: number
  discount_total: number
  delivery_total: number
  total: number
}

export interface OrderGroupResponse {
  order_group: OrderGroupView
}

export interface OrderGroupListResponse {
  order_groups: {
    code: string
    placed_at: string
    total: number
    parcel_count: number
    states: BuyerParcelState[]
    thumbnails: string[]
  }[]
  count: number
  limit: number
  offset: number
}

/** Answer of POST /store/carts/:id/complete when the order stands (Medusa's shape plus the group). */
export interface CompleteCartResponse {
  type: "order"
  order: { id: string }
  order_group: { id: string; code: string; order_ids: string[]; total: number }
}
