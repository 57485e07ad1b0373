import { createHash } from "node:crypto"
import { findCommune, formerAreas, formerNames } from "@cho-htx/vietnam/admin-units"
import type { SearchTypes } from "@medusajs/framework/types"
import { buildCard } from "./build-card"
import { buildRecord } from "./build-record"
import { popularity } from "./popularity"
import { defaultVariant, pricedVariants } from "./priced-variants"
import type { Price, Rating, SourceProduct } from "./types"
import { wordsOf } from "./words-of"

const checksumOf = (document: object) => createHash("sha1").update(JSON.stringify(document)).digest("base64url")

/** The search document of a product; null when it has no price and so cannot be sold. `rating` is left out while nobody reviewed it. */
export function buildDocument(
  product: SourceProduct,
  prices: Map<string, Price>,
  rating?: Rating,
): SearchTypes.SearchDocument | null {
  const variants = pricedVariants(product, prices)
  const chosen = defaultVariant(variants)
  if (!chosen) return null
  const card = buildCard(product, variants, chosen)
  const { cooperative, stars } = card
  const marks = product.metadata?.marks ?? []
  const document = {
    id: product.id,
    handle: product.handle,
    status: "published",
    sales_channel_ids: product.sales_channel_ids,
    title: product.title,
    names: [...product.categories.map(({ name }) => name), cooperative.short_name, cooperative.name],
    places: [cooperative.commune.name, ...formerNames(cooperative.commune.code), cooperative.province_name],
    // Districts and provinces of before: so many goods bear these names that words met in them by accident must not count as names.
    words: [...wordsOf(product, variants), ...formerAreas(cooperative.commune.code)],
    label: card.label,
    category: product.categories.map(({ handle }) => handle),
    commune: cooperative.commune.code,
    province: findCommune(cooperative.commune.code)?.province_code ?? null,
    cooperative: cooperative.handle,
    cooperative_id: cooperative.id,
    collection: product.collection,
    marks: marks.map((mark) => mark.kind),
    certificates: product.certificate ? [product.certificate.decision_number] : [],
    stars,
    price: card.price,
    price_max: Math.max(...variants.map((variant) => variant.price)),
    in_stock: card.in_stock,
    on_sale: variants.some((variant) => variant.original_price !== null),
    sold: product.sold,
    sold_30d: product.sold_30d,
    rating: rating ? Number(rating.average.toFixed(2)) : null,
    rating_count: rating?.count ?? 0,
    popularity: popularity({ inStock: card.in_stock, stars, soldLately: product.sold_30d, rating }),
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
