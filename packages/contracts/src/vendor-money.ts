import { z } from "zod"
import { instantSchema } from "./common.js"
import { parcelStates } from "./order-group.js"

export const vendorMoneyKinds = ["coming", "received"] as const
export type VendorMoneyKind = (typeof vendorMoneyKinds)[number]

/** GET /vendor/money: orders whose money is on its way, or has come; the latest change first, by offset. */
export const vendorMoneyQuerySchema = z
  .object({
    kind: z.enum(vendorMoneyKinds).default("coming"),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()
export type VendorMoneyQuery = z.infer<typeof vendorMoneyQuerySchema>

/** Sums in integer đồng. */
export const vendorMoneyResponseSchema = z.object({
  /** What buyers still pay for accepted orders. */
  coming: z.number().int(),
  /** Taken from buyers in the last 30 days, less what went back to them. */
  received_30_days: z.number().int(),
  orders: z.array(
    z.object({
      order_id: z.string(),
      code: z.string(),
      contact_name: z.string(),
      state: z.enum(parcelStates),
      /** For "coming" what the buyer still pays; for "received" what was taken and not given back. */
      amount: z.number().int(),
      at: instantSchema,
    }),
  ),
  limit: z.number(),
  offset: z.number(),
  more: z.boolean(),
})
export type VendorMoneyResponse = z.infer<typeof vendorMoneyResponseSchema>
