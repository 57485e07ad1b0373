import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../../modules/review"
import type { ReviewModuleService } from "../../modules/review/service"
import { buildDocument } from "./build-document"
import { readPrices } from "./read-prices"
import { readProducts } from "./read-products"

/** Builds the documents of those products that shoppers may find, in four statements; a document is missing for the others. */
export async function buildDocuments(container: MedusaContainer, ids: string[]): Promise<SearchTypes.SearchDocument[]> {
  if (ids.length === 0) return []
  const products = await readProducts(container, ids)
  const priceSets = products.flatMap(({ variants }) => variants.flatMap((variant) => variant.price_set_id ?? []))
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE)
  const [prices, ratings] = await Promise.all([readPrices(container, priceSets), reviews.summarize(ids)])
  return products.flatMap((product) => buildDocument(product, prices, ratings.get(product.id)) ?? [])
}
