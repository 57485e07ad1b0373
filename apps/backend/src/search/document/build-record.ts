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
  const only = product.thumbnail ? [{ url: product.thumbnail, alt: null }] : []
  const images = product.images.length ? product.images : only
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    description: product.description ?? "",
    images: images.map(({ url, alt }) => ({ url, is_illustration: drawn, alt })),
    category: product.categories[0] ?? null,
    variants,
    facts: { ...noFacts, ...metadata?.facts },
    transit_days: metadata?.transit_days ?? null,
    marks: metadata?.marks ?? [],
    certificate: certificate && {
      ...certificate,
      product: { id: product.id, handle: product.handle, title: product.title },
    },
    cooperative_id: product.cooperative.id,
    sold_count: product.sold,
  }
}
