import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { loadPricingContext } from "./load-pricing-context"

/**
 * Medusa asks the delivery provider for prices in two workflows. Both get the cooperatives' tables as they are at that
 * moment, so that editing a table needs no second write to shipping options (docs/adr/0006).
 */
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const ids = input.options?.map((option: { id: string }) => option.id)
    return new StepResponse(await loadPricingContext(container, input.cart_id, ids?.length ? ids : null))
  },
)

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(async ({ input }, { container }) => {
  const ids = input.shipping_options.map((option: { id: string }) => option.id)
  return new StepResponse(await loadPricingContext(container, input.cart_id, ids))
})
