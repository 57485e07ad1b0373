import type { ProductVariant } from "@cho-htx/contracts"
import type { Price, SourceProduct } from "./types"
import { unitPrice } from "./unit-price"

/** Variants that have a price, in their order. */
export function pricedVariants({ variants, metadata }: SourceProduct, prices: Map<string, Price>): ProductVariant[] {
  return variants.flatMap((variant): ProductVariant[] => {
    const price = variant.price_set_id ? prices.get(variant.price_set_id) : undefined
    if (!price) return []
    return [
      {
        id: variant.id,
        title: variant.title,
        sku: variant.sku ?? "",
        price: price.amount,
        original_price: price.original,
        unit_price: unitPrice(price.amount, variant.net),
        pack_unit: variant.pack_unit ?? metadata?.pack_unit ?? "",
        weight_g: variant.weight_g ?? 0,
        available: variant.available,
      },
    ]
  })
}

export const inStock = (variant: ProductVariant): boolean => variant.available === null || variant.available > 0

/** The variant a card sells: the cheapest in stock, else the cheapest. */
export function defaultVariant(variants: ProductVariant[]): ProductVariant | undefined {
  const byPrice = [...variants].sort((a, b) => a.price - b.price)
  return byPrice.find(inStock) ?? byPrice[0]
}
