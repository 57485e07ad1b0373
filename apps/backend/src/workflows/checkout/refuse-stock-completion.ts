import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Medusa's own completion can sell a unit twice and leave orders without payment (design §5): nothing may reach it, not even a
 * payment webhook. Test builds set STOCK_COMPLETION=compare to measure against it.
 */
completeCartWorkflow.hooks.validate(({ input }) => {
  if (process.env.NODE_ENV !== "production" && process.env.STOCK_COMPLETION === "compare") return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Cart ${input.id} must be completed through completeMarketCart: Medusa's own complete-cart workflow is switched off`,
  )
})
