import { z } from "zod"
import { pageQuerySchema } from "./common.js"

/** The six OCOP groups of QĐ 148/QĐ-TTg (2023). */
export const ocopGroups = ["food", "drink", "herbal", "craft", "ornamental", "tourism"] as const
export type OcopGroup = (typeof ocopGroups)[number]

export const certificateStatuses = ["pending", "verified", "revoked"] as const
export type CertificateStatus = (typeof certificateStatuses)[number]

/** GET /store/certificates: verified and unexpired only, most stars first. */
export const certificateQuerySchema = pageQuerySchema.extend({
  stars: z.coerce.number().int().min(3).max(5).optional(),
  cooperative_id: z.string().max(60).optional(),
  product_id: z.string().max(60).optional(),
})
export type CertificateQuery = z.infer<typeof certificateQuerySchema>

/** An OCOP recognition as shown to shoppers. Dates without a time are `YYYY-MM-DD` in Vietnam. */
export interface Certificate {
  id: string
  group: OcopGroup
  /** 3–5; 1 and 2 stars exist but are not promoted. */
  stars: number
  points: number | null
  decision_number: string
  decision_date: string
  issuer: string
  expires_on: string
  product: { id: string; handle: string; title: string } | null
}

export interface CertificateListResponse {
  certificates: Certificate[]
  count: number
  limit: number
  offset: number
}
