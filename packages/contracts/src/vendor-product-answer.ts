import { z } from "zod"
import { saidSchema } from "./common.js"
import { handlingClasses, vendorProductStates } from "./vendor-product.js"

export const vendorProductRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(vendorProductStates),
  thumbnail: z.string().nullable(),
  /** Integer đồng; null while no pack has a price. */
  price_min: z.number().nullable(),
  price_max: z.number().nullable(),
  variant_count: z.number(),
  /** The only pack, when there is just one: its stock can be changed from the list. */
  variant_id: z.string().nullable(),
  /** Units that can still be sold, all packs together. */
  available: z.number(),
  /** True when a pack is at or below its threshold. */
  low: z.boolean(),
  /** True while a change waits for the alliance. */
  change_pending: z.boolean(),
  /** Why the last submission was turned down; null otherwise. */
  rejected_because: z.string().nullable(),
  /** ISO 8601, UTC. */
  updated_at: z.string(),
})
export type VendorProductRow = z.infer<typeof vendorProductRowSchema>

export const vendorProductListResponseSchema = z.object({
  products: z.array(vendorProductRowSchema),
  limit: z.number(),
  /** Hand back as `cursor` for the next page; null at the end. */
  next_cursor: z.string().nullable(),
})
export type VendorProductListResponse = z.infer<typeof vendorProductListResponseSchema>

export const vendorVariantSchema = z.object({
  /** Null for a new pack that waits in a change request. */
  id: z.string().nullable(),
  title: z.string(),
  pack_unit: z.string().nullable(),
  net: z.object({ amount: z.number(), unit: z.string() }).nullable(),
  shipping_weight_g: z.number().nullable(),
  sku: z.string().nullable(),
  price: z.number().nullable(),
  /** Units on the shelf, those promised to orders, and what is left to sell. */
  stocked: z.number(),
  reserved: z.number(),
  available: z.number(),
  low_stock_at: z.number().nullable(),
  low: z.boolean(),
})
export type VendorVariant = z.infer<typeof vendorVariantSchema>

export const vendorProductPhotoSchema = z.object({ id: z.string(), url: z.string(), alt: z.string().nullable() })

/** The words, photos and packs of a product: as the shop shows them, or as they would be after a change request. */
export const productContentSchema = z.object({
  title: z.string(),
  category: z.object({ handle: z.string(), name: z.string() }).nullable(),
  description: z.string().nullable(),
  facts: z.object({
    origin: z.string().nullable(),
    shelf_life: z.string().nullable(),
    storage: z.string().nullable(),
    season: z.string().nullable(),
    ingredients: z.string().nullable(),
  }),
  handling: z.enum(handlingClasses),
  transit_days: z.number().nullable(),
  photos: z.array(vendorProductPhotoSchema),
  variants: z.array(vendorVariantSchema),
})
export type ProductContent = z.infer<typeof productContentSchema>

/** One field of a change: paths such as "title", "facts.origin", "photos" or "variants". Texts as people read them; null = nothing. */
export const fieldChangeSchema = z
  .object({
    field: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** Addresses of the photos before and after, for field "photos". */
    before_photos: z.array(z.string()).optional(),
    after_photos: z.array(z.string()).optional(),
  })
  .meta({ "x-said": "change" })
export type FieldChange = z.infer<typeof fieldChangeSchema>

export const changeRequestStatuses = ["open", "approved", "rejected", "withdrawn"] as const

export const vendorChangeRequestSchema = z.object({
  id: z.string(),
  status: z.enum(changeRequestStatuses),
  changes: z.array(fieldChangeSchema),
  /** The product as it would be; what an edit form starts from while the request is open. */
  content: productContentSchema,
  created_at: z.string(),
  decided_at: z.string().nullable(),
  /** Why it was turned down. */
  reason: saidSchema.nullable(),
})
export type VendorChangeRequest = z.infer<typeof vendorChangeRequestSchema>

export const vendorProductSchema = z.object({
  ...productContentSchema.shape,
  id: z.string(),
  /** Hand back when editing. */
  version: z.string(),
  state: z.enum(vendorProductStates),
  /** Address of its page in the shop: /san-pham/<handle>. */
  handle: z.string(),
  /** What is still needed before it can be submitted; empty when complete. `path` names the field. */
  missing: z.array(z.object({ path: z.string(), message: saidSchema })),
  /** The last decision about listing it. */
  review: z
    .object({
      status: z.enum(changeRequestStatuses),
      submitted_at: z.string(),
      decided_at: z.string().nullable(),
      reason: saidSchema.nullable(),
    })
    .nullable(),
  /** The open change request, or the last one when it was turned down; null otherwise. */
  change_request: vendorChangeRequestSchema.nullable(),
  updated_at: z.string(),
})
export type VendorProduct = z.infer<typeof vendorProductSchema>

/** Answer of one product and of every write of it. After edits of a published product `change_request` says what waits. */
export const vendorProductResponseSchema = z.object({ product: vendorProductSchema })
export type VendorProductResponse = z.infer<typeof vendorProductResponseSchema>

/** GET /vendor/categories: the market's groups of goods. */
export const vendorCategoryListResponseSchema = z.object({
  categories: z.array(z.object({ handle: z.string(), name: z.string(), description: z.string().nullable() })),
})
export type VendorCategoryListResponse = z.infer<typeof vendorCategoryListResponseSchema>
