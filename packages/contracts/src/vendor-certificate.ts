import { z } from "zod"
import { certificateStatuses, ocopGroups } from "./certificate.js"
import { ownId } from "./common.js"

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** POST /vendor/certificates: an OCOP recognition to be verified; a star shows only afterwards. Days are `YYYY-MM-DD`, Vietnam. */
export const createVendorCertificateSchema = z
  .object({
    id: ownId("ocop").optional(),
    group: z.enum(ocopGroups),
    stars: z.number().int().min(3).max(5),
    /** Out of 100. */
    points: z.number().int().min(0).max(100).nullable().optional(),
    /** "2700/QĐ-UBND". */
    decision_number: z.string().trim().min(3).max(60),
    decision_date: day,
    issuer: z.string().trim().min(3).max(200),
    /** Last day; without it 36 months after the decision. */
    expires_on: day.nullable().optional(),
    /** The product it was given to. */
    product_id: z.string().min(1).max(80),
    /** Finished uploads of purpose "certificate": pages as photos, or one PDF. */
    file_ids: z.array(z.string().min(1).max(80)).min(1).max(4),
  })
  .strict()
export type CreateVendorCertificateBody = z.infer<typeof createVendorCertificateSchema>

/** GET /vendor/certificates: newest first. */
export const vendorCertificateListQuerySchema = z
  .object({
    status: z.enum(certificateStatuses).optional(),
    product_id: z.string().max(80).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type VendorCertificateListQuery = z.infer<typeof vendorCertificateListQuerySchema>

export const vendorCertificateSchema = z.object({
  id: z.string(),
  group: z.enum(ocopGroups),
  stars: z.number(),
  points: z.number().nullable(),
  decision_number: z.string(),
  decision_date: z.string(),
  issuer: z.string(),
  expires_on: z.string(),
  /** Whole days from today (Vietnam) to the last day; negative once expired. */
  days_left: z.number(),
  status: z.enum(certificateStatuses),
  /** Why it was revoked or turned down. */
  status_reason: z.string().nullable(),
  product: z.object({ id: z.string(), title: z.string(), thumbnail: z.string().nullable() }).nullable(),
  /** GET /vendor/certificates/:id/files/:file_id answers the bytes. */
  files: z.array(z.object({ id: z.string(), type: z.string() })),
  created_at: z.string(),
})
export type VendorCertificate = z.infer<typeof vendorCertificateSchema>

export const vendorCertificateListResponseSchema = z.object({
  certificates: z.array(vendorCertificateSchema),
  limit: z.number(),
  next_cursor: z.string().nullable(),
})
export type VendorCertificateListResponse = z.infer<typeof vendorCertificateListResponseSchema>

export const vendorCertificateResponseSchema = z.object({ certificate: vendorCertificateSchema })
export type VendorCertificateResponse = z.infer<typeof vendorCertificateResponseSchema>
