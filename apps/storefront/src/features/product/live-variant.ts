import type { ProductVariant } from "@cho-htx/contracts"
import type { Stock } from "./use-stock"

export interface LiveVariant extends ProductVariant {
  /** False when it is known that nothing is left or that it may not be sold. */
  buyable: boolean
  /** True when the price is no longer the one the static page was made with. */
  repriced: boolean
}

/** Most packs shown as "only n left". */
export const FEW = 5

/** A variant of the static page with the stock and price of this moment laid over it. */
export function liveVariant(variant: ProductVariant, stock: Stock): LiveVariant {
  const known = typeof stock === "string" ? undefined : stock.variants.find(({ id }) => id === variant.id)
  const allowed = typeof stock === "string" || (stock.buyable && known !== undefined)
  const available = known ? known.available : variant.available
  const price = known?.price ?? variant.price
  return {
    ...variant,
    price,
    original_price: known ? known.original_price : variant.original_price,
    unit_price: price === variant.price ? variant.unit_price : null,
    available,
    buyable: allowed && available !== 0,
    repriced: price !== variant.price,
  }
}
