import type { ProductFacts, ProductVariant } from "@cho-htx/contracts"
import type { ProductRecord } from "./record"
import type { SourceProduct } from "./types"

/** A product whose facts were never entered shows empty ones, not an error. */
const noFacts: ProductFacts = {
  net_content: "",
  origin: "",
  season: null,
  shelf_life: "",
  storage: "",
  ingredients: null,
  handling: "ambient",
}

/** What the product page draws, except its cooperative. Stock is left out: the shop asks for it live. */
export function buildRecord(product: SourceProduct, variants: ProductVariant[]): ProductRecord {
  const { metadata, certificate } = product
  const drawn = metadata?.is_illustration === true
  const urls = product.images.length ? product.images : product.thumbnail ? [product.thumbnail] : []
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    description: product.description ?? "",
    images: urls.map((url) => ({ url, is_illustration: drawn })),
    category: product.categories[0] ?? null,
    variants,
    facts: { ...noFacts, ...metadata?.facts },
    marks: metadata?.marks ?? [],
    certificate: certificate && {
      ...certificate,
      product: { id: product.id, handle: product.handle, title: product.title },
    },
    cooperative_id: product.cooperative.id,
    sold_count: product.sold,
  }
}
