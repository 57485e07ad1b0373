import { deliveryTableSchema } from "@cho-htx/contracts"
import { z } from "@medusajs/framework/zod"

/**
 * What our hook on Medusa's pricing workflows hands to the provider: delivery tables as they are now, by stock location,
 * and discounts of the cart's lines in đồng, by line. So the provider asks no other module and no table is copied.
 */
export const localDeliveryContextSchema = z.object({
  local_delivery: z.object({
    tables: z.record(z.string(), z.object({ commune_code: z.string(), table: deliveryTableSchema })),
    discounts: z.record(z.string(), z.number()),
  }),
})
export type LocalDeliveryContext = z.infer<typeof localDeliveryContextSchema>["local_delivery"]
