import type { ProductCard, ProductVariant } from "@cho-htx/contracts"
import { cooperativeCard } from "../../lib/cooperative-card"
import { inStock } from "./priced-variants"
import type { SourceProduct } from "./types"

/** What a list draws of a product; `chosen` is the pack its price and plus button stand for. */
export function buildCard(product: SourceProduct, variants: ProductVariant[], chosen: ProductVariant): ProductCard {
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    label: chosen.title ? `${product.title}, ${chosen.title}` : product.title,
    thumbnail: product.thumbnail,
    is_illustration: product.metadata?.is_illustration === true,
    variant_id: inStock(chosen) ? chosen.id : null,
    price: chosen.price,
    original_price: chosen.original_price,
    unit_price: chosen.unit_price,
    pack_unit: chosen.pack_unit,
    has_price_range: variants.some((variant) => variant.price !== chosen.price),
    in_stock: variants.some(inStock),
    stars: product.certificate?.stars ?? null,
    cooperative: cooperativeCard(product.cooperative),
  }
}
