import {
  addLineSchema,
  checkoutDetailsSchema,
  createMarketCartSchema,
  deliveryQuoteQuerySchema,
  promotionCodeSchema,
  updateLineSchema,
} from "@cho-htx/contracts"
import { z } from "@medusajs/framework/zod"

export {
  addLineSchema,
  checkoutDetailsSchema,
  createMarketCartSchema,
  deliveryQuoteQuerySchema,
  promotionCodeSchema,
  updateLineSchema,
}

/** Medusa's clients send nothing; ours may say what the buyer was told to pay, đồng. */
export const completeCartSchema = z.object({ expected_total: z.number().int().min(0).optional() })
