import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal, refuseField } from "../../../lib/refusal"
import { cooperativeMessages } from "../messages"

export interface AssignProducts {
  cooperative_id: string
  product_ids: string[]
  actor: string
}

/**
 * Checks that the cooperative is open and every product is free or already its own. Throws NOT_FOUND and NOT_ALLOWED:
 * a product belongs to exactly one cooperative and never moves by this way.
 */
export const loadAssignmentStep = createStep(
  "load-product-assignment",
  async (input: AssignProducts, { container }) => {
    const cooperative = await findCooperative(container, input.cooperative_id)
    if (!cooperative) throw new Refusal("not_found", cooperativeMessages.notFound)
    const profile_id = cooperative.shipping_profile?.id
    if (!profile_id) throw new Refusal("not_allowed", cooperativeMessages.noShippingProfile(cooperative.short_name))
    const products = await findProducts(container, input.product_ids)
    const missing = input.product_ids.find((id) => !products.some((product) => product.id === id))
    if (missing) throw refuseField("product_ids", cooperativeMessages.productNotFound(missing))
    const taken = products.find((product) => product.cooperative && product.cooperative.id !== cooperative.id)
    if (taken) throw refuseField("product_ids", cooperativeMessages.productTaken(taken.title))
    return new StepResponse({
      id: cooperative.id,
      handle: cooperative.handle,
      commune_code: cooperative.commune_code,
      profile_id,
      /** Products without a maker yet. */
      free: products.filter((product) => !product.cooperative).map((product) => product.id),
      /** Products that must change to this cooperative's profile. */
      otherProfile: products
        .filter((product) => product.shipping_profile?.id !== profile_id)
        .map((product) => ({ product_id: product.id, old_profile_id: product.shipping_profile?.id ?? null })),
    })
  },
)

async function findCooperative(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: ["id", "handle", "short_name", "commune_code", "shipping_profile.id"],
    filters: { id },
  })
  return data[0]
}

async function findProducts(container: MedusaContainer, ids: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "cooperative.id", "shipping_profile.id"],
    filters: { id: ids },
  })
  return data
}
