import { createHash } from "node:crypto"
import { formerNames } from "@cho-htx/vietnam/admin-units"
import type { SearchTypes } from "@medusajs/framework/types"
import { buildCard } from "./build-card"
import { buildRecord } from "./build-record"
import { popularity } from "./popularity"
import { defaultVariant, pricedVariants } from "./priced-variants"
import type { Price, SourceProduct } from "./types"

const checksumOf = (document: object) => createHash("sha1").update(JSON.stringify(document)).digest("base64url")

/** The search document of a product; null when it has no price and so cannot be sold. */
export function buildDocument(product: SourceProduct, prices: Map<string, Price>): SearchTypes.SearchDocument | null {
  const variants = pricedVariants(product, prices)
  const chosen = defaultVariant(variants)
  if (!chosen) return null
  const card = buildCard(product, variants, chosen)
  const { cooperative, stars } = card
  const marks = product.metadata?.marks ?? []
  const facts = product.metadata?.facts
  const document = {
    id: product.id,
    handle: product.handle,
    status: "published",
    sales_channel_ids: product.sales_channel_ids,
    title: product.title,
    names: [...product.categories.map(({ name }) => name), cooperative.short_name, cooperative.name],
    places: [cooperative.commune.name, ...formerNames(cooperative.commune.code), cooperative.province_name],
    words: [
      ...variants.map((variant) => variant.title),
      ...(stars ? [`OCOP ${stars} sao`] : []),
      ...marks.flatMap((mark) => [mark.label, mark.detail]),
      ...[facts?.origin, facts?.ingredients, product.description].filter((text) => typeof text === "string"),
    ],
    label: card.label,
    category: product.categories.map(({ handle }) => handle),
    commune: cooperative.commune.code,
    cooperative: cooperative.handle,
    cooperative_id: cooperative.id,
    collection: product.collection,
    marks: marks.map((mark) => mark.kind),
    stars,
    price: card.price,
    in_stock: card.in_stock,
    on_sale: variants.some((variant) => variant.original_price !== null),
    sold: product.sold,
    popularity: popularity(card.in_stock, stars, product.sold),
    created_at: new Date(product.created_at).toISOString(),
    card: JSON.stringify(card),
    // Stock changes with every sale; kept out so that only crossing zero changes a document.
    record: JSON.stringify(
      buildRecord(
        product,
        variants.map((variant) => ({ ...variant, available: null })),
      ),
    ),
  }
  return { ...document, checksum: checksumOf(document) }
}
