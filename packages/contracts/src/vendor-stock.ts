import { z } from "zod"

/** GET /vendor/stock: packs on sale or waiting for approval, those that run low first, then by name; pages by offset. */
export const vendorStockQuerySchema = z
  .object({
    /** Words of the name, with or without accents. */
    q: z.string().trim().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()
export type VendorStockQuery = z.infer<typeof vendorStockQuerySchema>

/** One pack on the shelf; whole units. */
export const vendorStockRowSchema = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  /** "Gạo tám xoan, túi 5 kg". */
  label: z.string(),
  thumbnail: z.string().nullable(),
  /** Word for one pack: "túi"; null when none was told. */
  unit: z.string().nullable(),
  /** False for packs whose stock is not counted, or that are made of several: then the numbers are null. */
  editable: z.boolean(),
  /** On the shelf. */
  stocked: z.number().nullable(),
  /** Promised to orders. */
  reserved: z.number().nullable(),
  available: z.number().nullable(),
  /** Integer đồng; null while none is set. */
  price: z.number().int().nullable(),
  low: z.boolean(),
})
export type VendorStockRow = z.infer<typeof vendorStockRowSchema>

/** GET /vendor/stock/:variant_id. */
export const vendorStockRowResponseSchema = z.object({ stock: vendorStockRowSchema })
export type VendorStockRowResponse = z.infer<typeof vendorStockRowResponseSchema>

export const vendorStockListResponseSchema = z.object({
  stock: z.array(vendorStockRowSchema),
  limit: z.number(),
  offset: z.number(),
  more: z.boolean(),
})
export type VendorStockListResponse = z.infer<typeof vendorStockListResponseSchema>
