import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { comparesCompletion } from "./compares-completion"

/**
 * Medusa's own completion can sell a unit twice and leave orders without payment (docs/adr/0002): nothing may reach it, not even a
 * payment webhook.
 */
completeCartWorkflow.hooks.validate(({ input }) => {
  if (comparesCompletion()) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Cart ${input.id} must be completed through completeMarketCart: Medusa's own complete-cart workflow is switched off`,
  )
})
