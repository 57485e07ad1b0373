import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { buildDocument } from "./build-document"
import { readPrices } from "./read-prices"
import { readProducts } from "./read-products"

/** Builds the documents of those products that shoppers may find, in three statements; a document is missing for the others. */
export async function buildDocuments(container: MedusaContainer, ids: string[]): Promise<SearchTypes.SearchDocument[]> {
  if (ids.length === 0) return []
  const products = await readProducts(container, ids)
  const priceSets = products.flatMap(({ variants }) => variants.flatMap((variant) => variant.price_set_id ?? []))
  const prices = await readPrices(container, priceSets)
  return products.flatMap((product) => buildDocument(product, prices) ?? [])
}
