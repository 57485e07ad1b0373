import { z } from "zod"
import type { AdminParcelLine } from "./admin-order-group.js"
import { type ParcelState, parcelStates } from "./order-group.js"
import type { AdminParcelResponse } from "./parcel.js"

/** GET /vendor/orders: the cooperative's orders in one state, the longest in it last, by cursor. */
export const vendorOrderListQuerySchema = z
  .object({
    state: z.enum(parcelStates).default("placed"),
    cursor: z.string().max(160).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type VendorOrderListQuery = z.infer<typeof vendorOrderListQuerySchema>

export interface VendorOrderRow {
  order_id: string
  display_id: number
  /** Code of the buyer's purchase. */
  code: string
  contact_name: string
  state: ParcelState
  state_at: string
  /** Integer đồng, without what was canceled. */
  amount: number
}

export interface VendorOrderListResponse {
  orders: VendorOrderRow[]
  limit: number
  /** Hand back as `cursor` for the next page; null at the end. */
  next_cursor: string | null
}

/** GET /vendor/orders/:order_id: what to pack, for whom, and what happened. */
export interface VendorOrderResponse extends AdminParcelResponse {
  order: {
    display_id: number
    code: string
    contact: { name: string; phone: string }
    address: { line: string; commune_name: string; province_name: string }
    note: string | null
    lines: (Pick<AdminParcelLine, "id" | "label" | "thumbnail" | "unit_price"> & { quantity: number })[]
  }
}
