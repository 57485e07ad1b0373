import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const usageSchema = z.object({
  usage: z.array(z.object({ code: z.string(), amount: z.string() })),
  customer_id: z.string().nullable(),
  customer_email: z.string().nullable(),
})

/** Counts what each promotion gave through Medusa's Promotion module, which keeps limits and campaign budgets. */
export async function registerPromotionUsage(scope: MedusaContainer, data: unknown): Promise<void> {
  const { usage, customer_id, customer_email } = usageSchema.parse(data)
  const actions = usage.map(({ code, amount }) => ({ code, amount: Number(amount) }))
  await scope.resolve(Modules.PROMOTION).registerUsage(actions, { customer_id, customer_email })
}
