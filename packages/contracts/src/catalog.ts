import { z } from "zod"
import type { Certificate } from "./certificate.js"
import { pageQuerySchema } from "./common.js"
import type { CooperativeCard, CooperativeDetail } from "./cooperative.js"

export const productSorts = ["relevance", "newest", "price_asc", "price_desc", "stars", "best_selling"] as const
export type ProductSort = (typeof productSorts)[number]

/** Comma-separated list in a query string → array, at most 20 entries. */
const listOf = <Output>(item: z.ZodType<Output, string>) =>
  z
    .string()
    .max(800)
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(item).max(20))

/** GET /store/catalog/products. Values inside one facet are alternatives; facets narrow each other; an unknown parameter is refused. */
export const productListQuerySchema = z.strictObject({
  ...pageQuerySchema.shape,
  q: z.string().max(200).optional(),
  category: listOf(z.string().max(80)).optional(),
  commune: listOf(z.string().regex(/^\d{5}$/)).optional(),
  cooperative: listOf(z.string().max(120)).optional(),
  stars: listOf(z.enum(["3", "4", "5"]).transform(Number)).optional(),
  /** Other marks: "gi", "vietgap", "haccp", "organic". */
  marks: listOf(z.string().max(20)).optional(),
  collection: z.string().max(120).optional(),
  price_min: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  price_max: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  in_stock: z.enum(["true", "false"]).optional(),
  on_sale: z.enum(["true", "false"]).optional(),
  sort: z.enum(productSorts).default("relevance"),
})
export type ProductListQuery = z.infer<typeof productListQuerySchema>
/** What a caller may send: everything optional, lists as comma-separated text. */
export type ProductListParams = z.input<typeof productListQuerySchema>

/** Everything a product card draws; prices are integer đồng with tax. */
export interface ProductCard {
  id: string
  handle: string
  title: string
  /** Card title with the default pack: "Gạo tám xoan Hải Hậu, túi 5 kg". */
  label: string
  thumbnail: string | null
  /** True while the picture is a drawing, not a photo. */
  is_illustration: boolean
  /** Variant the + button adds; null when the buyer must choose first. */
  variant_id: string | null
  price: number
  /** Before the cut; null when nothing is cut. */
  original_price: number | null
  /** How the unit price reads, e.g. { amount: 42000, unit: "kg" }; null when the pack is the unit. */
  unit_price: { amount: number; unit: string } | null
  /** Word for one pack: "túi", "chai", "chiếc". */
  pack_unit: string
  /** True when variants differ in price: show "từ". */
  has_price_range: boolean
  in_stock: boolean
  /** Valid OCOP stars today, or null. */
  stars: number | null
  cooperative: CooperativeCard
}

export interface FacetValue {
  value: string
  label: string
  count: number
  /** For communes: pre-2025 names under which the place can be found too. */
  aliases?: string[]
}

/** A facet names at most this many cooperatives, the most frequent ones. */
export const MAX_COOPERATIVE_VALUES = 200

export interface ProductFacets {
  category: FacetValue[]
  commune: FacetValue[]
  cooperative: FacetValue[]
  stars: FacetValue[]
  marks: FacetValue[]
  price: { min: number; max: number } | null
  in_stock: number
  on_sale: number
}

/** A price that was read out of the words of a query and became a filter: "gạo dưới 50k". */
export interface PriceInQuery {
  /** Integer đồng, both included; null = no bound. */
  min: number | null
  max: number | null
  /** The words that named it, as typed. */
  phrase: string
}

export interface ProductListResponse {
  products: (ProductCard & { highlight?: string })[]
  count: number
  /** True when `count` is a lower bound because counting stopped at a cap. */
  count_is_lower_bound: boolean
  limit: number
  offset: number
  facets: ProductFacets
  /** Set when the query was repaired or widened: what was searched instead. */
  searched_instead: string | null
  /** Set beside it: keys of an input method, syllables apart or together, letters, or words left out. */
  searched_because?: "typing" | "spacing" | "spelling" | "fewer_words" | null
  /** How many goods hold the words as typed, by accident, when others were searched instead; 0 or left out when none does. */
  found_as_typed?: number
  /** Set when the words named a price and no price filter was given beside them. */
  price_in_query?: PriceInQuery | null
}

export interface Mark {
  kind: "gi" | "vietgap" | "haccp" | "organic" | "gacp"
  label: string
  detail: string
}

export interface ProductVariant {
  id: string
  /** "túi 5 kg" */
  title: string
  sku: string
  price: number
  original_price: number | null
  unit_price: { amount: number; unit: string } | null
  pack_unit: string
  weight_g: number
  available: number | null
}

/** The facts Consumer Law 19/2023 asks a seller to show. */
export interface ProductFacts {
  net_content: string
  origin: string
  season: string | null
  shelf_life: string
  storage: string
  ingredients: string | null
  handling: "ambient" | "chilled" | "live" | "fragile" | "liquid"
}

export interface ProductDetail {
  id: string
  handle: string
  title: string
  description: string
  /** `alt`: what is in the picture, in the maker's words; null when nobody has told. */
  images: { url: string; is_illustration: boolean; alt: string | null }[]
  category: { handle: string; name: string } | null
  variants: ProductVariant[]
  facts: ProductFacts
  /** Days the goods may be on their way at most; null when nobody has told. */
  transit_days: number | null
  marks: Mark[]
  certificate: Certificate | null
  cooperative: CooperativeDetail
  sold_count: number
}

export interface ProductResponse {
  product: ProductDetail
}

/** GET /store/catalog/availability?product_id=…: never cached. */
export const availabilityQuerySchema = z.object({ product_id: z.string().max(60) })
export interface AvailabilityResponse {
  variants: { id: string; available: number; price: number; original_price: number | null }[]
  /** False when the product is unpublished or its cooperative is not active. */
  buyable: boolean
}

export interface CategoryCard {
  handle: string
  name: string
  /** Picture of one of its goods, drawn as a tray. */
  thumbnail: string | null
  product_count: number
}

export interface CategoryListResponse {
  categories: CategoryCard[]
}

/** GET /store/catalog/campaign: the campaign running now, for the banner slot. */
export interface CampaignBanner {
  handle: string
  title: string
  subtitle: string
  /** Last day, `YYYY-MM-DD` in Vietnam. */
  ends_on: string
}

export interface CampaignResponse {
  campaign: CampaignBanner | null
}

/** GET /store/catalog/handles: what may be prerendered and what the sitemap lists. */
export interface HandlesResponse {
  products: { handle: string; updated_at: string }[]
  cooperatives: { handle: string; updated_at: string }[]
  communes: { slug: string }[]
  categories: { handle: string }[]
}
