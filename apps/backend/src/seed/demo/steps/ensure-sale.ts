import type { CreatePriceListPriceWorkflowDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, PriceListStatus } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import { campaignPlan, campaignPrice } from "../campaign"
import { endOfDay, startOfDay } from "../day"
import type { ProductSeed } from "../types"
import type { SeededProduct } from "./ensure-products"

/** Prices of the fair as a sale price list that ends with it; made once. */
export async function ensureSale(
  container: MedusaContainer,
  products: Map<ProductSeed, SeededProduct>,
  now: Date,
): Promise<void> {
  const plan = campaignPlan(now)
  const lists = await container.resolve(Modules.PRICING).listPriceLists({ q: plan.title }, { take: 1 })
  if (lists.length > 0) return
  const prices = [...products].flatMap(([seed, product]) => {
    const cut = seed.campaign_cut
    return cut === undefined
      ? []
      : seed.packs.flatMap((pack, index): CreatePriceListPriceWorkflowDTO[] => {
          const variant_id = product.variant_ids[index]
          return variant_id ? [{ variant_id, currency_code: "vnd", amount: campaignPrice(pack.price, cut) }] : []
        })
  })
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: plan.title,
          description: plan.subtitle,
          status: PriceListStatus.ACTIVE,
          starts_at: startOfDay(plan.starts_on).toISOString(),
          ends_at: endOfDay(plan.ends_on).toISOString(),
          prices,
        },
      ],
    },
  })
}
