import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { categorySeeds } from "../data/categories"

/** Makes the market's groups of goods that are missing. Answers their ids by handle. */
export async function ensureCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const list = () =>
    container.resolve(Modules.PRODUCT).listProductCategories({}, { select: ["id", "handle"], take: 200 })
  const known = new Set((await list()).map((category) => category.handle))
  const missing = categorySeeds.flatMap((seed, rank) => (known.has(seed.handle) ? [] : [{ ...seed, rank }]))
  if (missing.length > 0) {
    await createProductCategoriesWorkflow(container).run({
      input: { product_categories: missing.map((seed) => ({ ...seed, is_active: true, is_internal: false })) },
    })
  }
  return new Map((await list()).map((category) => [category.handle, category.id]))
}
