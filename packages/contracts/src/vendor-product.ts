import { z } from "zod"
import { MAX_STOCK_QUANTITY } from "./stock.js"

/** Where a cooperative's product stands. "archived" is out of the shop and out of the way; it can be restored. */
export const vendorProductStates = ["draft", "proposed", "published", "rejected", "archived"] as const
export type VendorProductState = (typeof vendorProductStates)[number]

export const handlingClasses = ["ambient", "chilled", "live", "fragile", "liquid"] as const
export type HandlingClass = (typeof handlingClasses)[number]

export const MAX_PRODUCT_PHOTOS = 8
export const MAX_PRODUCT_VARIANTS = 20
/** Integer đồng, tax included. */
export const MIN_PRODUCT_PRICE = 100
export const MAX_PRODUCT_PRICE = 1_000_000_000

/** A pack without a threshold of its own runs low at this many units. */
export const DEFAULT_LOW_STOCK_AT = 5

const text = (max: number) => z.string().trim().max(max)
/** Empty text counts as not told. */
const fact = (max: number) => text(max).nullable()
/** An id as it comes from this API; an unknown one answers 404 or a sentence beside its field. */
const id = z.string().min(1).max(80)
const version = z.string().min(1).max(40)
const price = z.number().int().min(MIN_PRODUCT_PRICE).max(MAX_PRODUCT_PRICE)

/** One photo in its place; `id` is that of an upload of the same cooperative, or of a photo the product already has. */
export const vendorProductPhotoInputSchema = z.object({ id, alt: text(200).nullable().optional() }).strict()

/** One pack size. With `id` it is an existing one; without, a new one. Missing parts are allowed until the product is submitted. */
export const vendorVariantInputSchema = z
  .object({
    id: id.optional(),
    /** "túi 5 kg"; unique within the product. */
    title: text(80).min(1),
    /** Word for one pack: "túi", "chai", "chiếc". */
    pack_unit: text(20).nullable().optional(),
    /** What is inside; unit "g", "kg", "ml", "l" or a word for pieces ("chiếc", "quả"). */
    net: z
      .object({ amount: z.number().positive().max(1_000_000), unit: text(20).min(1) })
      .strict()
      .nullable()
      .optional(),
    /** Grams of the parcel, packaging included: delivery is priced by it. */
    shipping_weight_g: z.number().int().min(1).max(200_000).nullable().optional(),
    sku: text(40).nullable().optional(),
    /** Integer đồng, tax included. */
    price: price.nullable().optional(),
    /** Units on the shelf; for new packs only, an existing one's goes through /vendor/stock/:variant_id. */
    stock: z.number().int().min(0).max(MAX_STOCK_QUANTITY).nullable().optional(),
    /** At this many units left or fewer the product is marked `low`; null = DEFAULT_LOW_STOCK_AT. */
    low_stock_at: z.number().int().min(0).max(MAX_STOCK_QUANTITY).nullable().optional(),
  })
  .strict()
export type VendorVariantInput = z.infer<typeof vendorVariantInputSchema>

/** What Consumer Law 19/2023 asks to show; quantity comes from the packs. Plain text. */
export const vendorProductFactsSchema = z
  .object({
    origin: fact(200).optional(),
    shelf_life: fact(200).optional(),
    storage: fact(300).optional(),
    season: fact(200).optional(),
    ingredients: fact(1000).optional(),
  })
  .strict()

/** Everything that can be told about a product; all but the title may wait until it is submitted. */
const fields = {
  title: text(120).min(3),
  /** Handle of one of GET /vendor/categories. */
  category: z.string().max(120).nullable().optional(),
  description: text(5000).nullable().optional(),
  facts: vendorProductFactsSchema.optional(),
  handling: z.enum(handlingClasses).optional(),
  /** Days the goods may be on their way at most; null = not told. */
  transit_days: z.number().int().min(1).max(60).nullable().optional(),
  /** The first one is the product's face. */
  photos: z.array(vendorProductPhotoInputSchema).max(MAX_PRODUCT_PHOTOS).optional(),
  variants: z.array(vendorVariantInputSchema).max(MAX_PRODUCT_VARIANTS).optional(),
}

/** POST /vendor/products: a new draft. */
export const createVendorProductSchema = z.object(fields).strict()
export type CreateVendorProductBody = z.infer<typeof createVendorProductSchema>

/**
 * POST /vendor/products/:id: what is given replaces what was, `variants` and `photos` as a whole, single facts one by one. `version` is the one
 * that was read; when another has changed the product since, 409 with one of `details` for each field they changed.
 */
export const updateVendorProductSchema = z.object({ ...fields, title: fields.title.optional(), version }).strict()
export type UpdateVendorProductBody = z.infer<typeof updateVendorProductSchema>

/** POST /vendor/products/:id/{submit,withdraw,duplicate,archive,restore}. `version`, when given, refuses what has changed since. */
export const vendorProductStepSchema = z.object({ version: version.optional() }).strict()
export type VendorProductStepBody = z.infer<typeof vendorProductStepSchema>

/** One pack's new price. `expected` is the price the person saw, null for none; 409 and nothing written when it is another by now. */
export const vendorPriceSchema = z.object({ variant_id: id, price, expected: price.nullable().optional() }).strict()

/** POST /vendor/products/:id/prices: at once, also on a published product. */
export const vendorPricesSchema = z
  .object({
    prices: z.array(vendorPriceSchema).min(1).max(MAX_PRODUCT_VARIANTS),
  })
  .strict()
export type VendorPricesBody = z.infer<typeof vendorPricesSchema>

/** GET /vendor/products: newest change first. `q` needs no accents; without `state` everything that is not archived. */
export const vendorProductListQuerySchema = z
  .object({
    state: z.enum(vendorProductStates).optional(),
    q: z.string().trim().max(100).optional(),
    /** Only what is running low or out. */
    low: z.enum(["true"]).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type VendorProductListQuery = z.infer<typeof vendorProductListQuerySchema>
