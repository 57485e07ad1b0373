import { z } from "zod"
import { daySchema } from "./admin-common.js"
import { instantSchema } from "./common.js"
import { parcelStates } from "./order-group.js"

/** What a cooperative has to do with an order, the most urgent first. */
export const vendorJobKinds = ["confirm", "redeliver", "pack", "hand-over"] as const

/** Counts stop here: "99+" says enough. */
export const VENDOR_COUNT_CAP = 100

export const vendorHomeResponseSchema = z.object({
  /** Orders in each state, at most `VENDOR_COUNT_CAP` counted; of the placed ones those whose money is not awaited. */
  counts: z.record(z.enum(parcelStates), z.number().int()),
  /** Orders that wait for the cooperative: urgent kinds first, the longest wait first within a kind; at most 6. */
  jobs: z.array(
    z.object({
      kind: z.enum(vendorJobKinds),
      order_id: z.string(),
      code: z.string(),
      contact_name: z.string(),
      since: instantSchema,
    }),
  ),
  low_stock: z.object({
    /** At most `VENDOR_COUNT_CAP`. */
    count: z.number().int(),
    /** The scarcest three. */
    items: z.array(
      z.object({ variant_id: z.string(), label: z.string(), unit: z.string().nullable(), available: z.number() }),
    ),
  }),
  /** Sold in the last seven days in Vietnam, today included; integer đồng, canceled orders left out. Null for packers. */
  week: z
    .object({
      total: z.number().int(),
      /** The seven days before. */
      before: z.number().int(),
      days: z.array(z.object({ day: daySchema, amount: z.number().int() })),
    })
    .nullable(),
  /** What buyers still pay for orders that are accepted; integer đồng. Null for packers. */
  money_coming: z.number().int().nullable(),
})
export type VendorHomeResponse = z.infer<typeof vendorHomeResponseSchema>
