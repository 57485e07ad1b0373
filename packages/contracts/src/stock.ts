import { z } from "zod"
import { instantSchema } from "./common.js"

/** Most units of one inventory item that may lie at one place: beyond it a quantity is a slip of the finger. */
export const MAX_STOCK_QUANTITY = 1_000_000

export const stockModes = ["set", "adjust"] as const
export type StockMode = (typeof stockModes)[number]

const reason = z.string().trim().min(5).max(500)
/** Units on the shelf that the person saw when they counted; the answer is 409 with the number of now when it is another. */
const expected = z.number().int().min(0).max(MAX_STOCK_QUANTITY).optional()

/**
 * POST /admin/stock/:variant_id and /vendor/stock/:variant_id. "set": the shelf was counted, `quantity` units lie there, reserved ones
 * included. "adjust": `quantity` units came in (positive) or are gone (negative). Units are those of the shelf: a kit has no stock of its own.
 */
export const changeStockSchema = z.discriminatedUnion("mode", [
  z
    .object({ mode: z.literal("set"), quantity: z.number().int().min(0).max(MAX_STOCK_QUANTITY), reason, expected })
    .strict(),
  z
    .object({
      mode: z.literal("adjust"),
      quantity: z.number().int().min(-MAX_STOCK_QUANTITY).max(MAX_STOCK_QUANTITY),
      reason,
    })
    .strict(),
])
export type ChangeStockBody = z.infer<typeof changeStockSchema>

/** What one edit of the stock did. Quantities are whole units of the shelf. */
export const stockChangeSchema = z
  .object({
    id: z.string(),
    variant_id: z.string(),
    inventory_item_id: z.string(),
    location_id: z.string(),
    cooperative_id: z.string(),
    before: z.number().int(),
    after: z.number().int(),
    reason: z.string(),
    created_at: instantSchema,
  })
  .meta({ id: "StockChange" })
export type StockChange = z.infer<typeof stockChangeSchema>

export const stockResponseSchema = z.object({
  stock: z.object({
    variant_id: z.string(),
    /** Units on the shelf now. */
    stocked: z.number().int(),
    /** Units promised to orders now. */
    reserved: z.number().int(),
    /** The edit this request made, or made when it was first sent. */
    change: stockChangeSchema,
  }),
})
export type StockResponse = z.infer<typeof stockResponseSchema>
