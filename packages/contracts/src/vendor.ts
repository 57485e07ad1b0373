import { z } from "zod"
import { dongSchema, instantSchema } from "./common.js"
import { parcelStates } from "./order-group.js"
import { adminParcelResponseSchema } from "./parcel-answer.js"

/** GET /vendor/orders: the cooperative's orders in one state, the longest in it last, by cursor. */
export const vendorOrderListQuerySchema = z
  .object({
    state: z.enum(parcelStates).default("placed"),
    cursor: z.string().max(160).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type VendorOrderListQuery = z.infer<typeof vendorOrderListQuerySchema>

export const vendorOrderRowSchema = z
  .object({
    order_id: z.string(),
    display_id: z.number().int(),
    /** Code of the buyer's purchase. */
    code: z.string(),
    contact_name: z.string(),
    state: z.enum(parcelStates),
    state_at: instantSchema,
    /** Integer đồng, without what was canceled. */
    amount: dongSchema,
    /** The buyer's transfer has not come: nothing is to be done yet. */
    awaiting: z.boolean(),
  })
  .meta({ id: "OrderRow" })
export type VendorOrderRow = z.infer<typeof vendorOrderRowSchema>

export const vendorOrderListResponseSchema = z.object({
  orders: z.array(vendorOrderRowSchema),
  limit: z.number().int(),
  /** Hand back as `cursor` for the next page; null at the end. */
  next_cursor: z.string().nullable(),
})
export type VendorOrderListResponse = z.infer<typeof vendorOrderListResponseSchema>

/** What to pack and for whom. */
export const vendorOrderSheetSchema = z
  .object({
    display_id: z.number().int(),
    code: z.string(),
    contact: z.object({ name: z.string(), phone: z.string() }),
    address: z.object({ line: z.string(), commune_name: z.string(), province_name: z.string() }),
    note: z.string().nullable(),
    /** "on_delivery": cash at the door; "awaiting": the buyer's transfer has not come; "paid": here, or promised by a gateway. */
    payment: z.enum(["on_delivery", "awaiting", "paid"]),
    lines: z.array(
      z.object({
        id: z.string(),
        /** What its lots are looked up by; null for goods that are no more. */
        variant_id: z.string().nullable(),
        label: z.string(),
        thumbnail: z.string().nullable(),
        /** Integer đồng. */
        unit_price: dongSchema,
        quantity: z.number().int(),
      }),
    ),
  })
  .meta({ id: "OrderSheet" })

/** GET /vendor/orders/:order_id: what to pack, for whom, and what happened. */
export const vendorOrderResponseSchema = adminParcelResponseSchema.extend({ order: vendorOrderSheetSchema })
export type VendorOrderResponse = z.infer<typeof vendorOrderResponseSchema>
