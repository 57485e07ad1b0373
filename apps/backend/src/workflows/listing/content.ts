import type { HandlingClass } from "@cho-htx/contracts"

/** One pack size; `stock` counts only for a new one, as what lies on the shelf when it is written. */
export interface ContentVariant {
  id: string | null
  title: string
  pack_unit: string | null
  net: { amount: number; unit: string } | null
  /** Grams. */
  shipping_weight_g: number | null
  sku: string | null
  /** Integer đồng, tax included. */
  price: number | null
  stock: number | null
  low_stock_at: number | null
}

export interface ContentPhoto {
  /** Of the upload, or of Medusa's image row where the product was not made here. */
  id: string
  url: string
  thumbnail_url: string | null
  alt: string | null
}

export interface ContentFacts {
  origin: string | null
  shelf_life: string | null
  storage: string | null
  season: string | null
  ingredients: string | null
}

/** Everything a cooperative says about a product: as it is in the shop, or as it shall be once the alliance agrees. */
export interface Content {
  title: string
  category: { id: string; handle: string; name: string } | null
  description: string | null
  facts: ContentFacts
  handling: HandlingClass
  transit_days: number | null
  photos: ContentPhoto[]
  variants: ContentVariant[]
}

export const emptyContent: Content = {
  title: "",
  category: null,
  description: null,
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
  handling: "ambient",
  transit_days: null,
  photos: [],
  variants: [],
}
