import { z } from "zod"

/** GET /vendor/communes: for whoever registers a cooperative. */
export const vendorCommuneQuerySchema = z
  .object({
    q: z.string().trim().min(2).max(80),
    limit: z.coerce.number().int().min(1).max(50).default(12),
  })
  .strict()
export type VendorCommuneQuery = z.infer<typeof vendorCommuneQuerySchema>

/** As GET /store/communes answers (CommuneListResponse). */
export const vendorCommuneListResponseSchema = z.object({
  communes: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      slug: z.string(),
      kind: z.enum(["xã", "phường", "đặc khu"]),
      province_code: z.string(),
      province_name: z.string(),
      former: z.object({ ward: z.string(), district: z.string(), province: z.string() }).nullable(),
      ambiguous: z.boolean(),
    }),
  ),
})
