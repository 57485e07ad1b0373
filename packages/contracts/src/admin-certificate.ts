import { z } from "zod"
import { adminPageQuerySchema } from "./admin-common.js"
import type { CertificateStatus, OcopGroup } from "./certificate.js"
import { certificateStatuses } from "./certificate.js"

/** GET /admin/certificates: those that end first come first. */
export const adminCertificateListQuerySchema = adminPageQuerySchema
  .extend({
    status: z.enum(certificateStatuses).optional(),
    /** `expired`: past its last day; `soon`: 90 days or fewer left; `valid`: verified and not expired. */
    term: z.enum(["valid", "soon", "expired"]).optional(),
    cooperative_id: z.string().max(60).optional(),
    product_id: z.string().max(60).optional(),
  })
  .strict()
export type AdminCertificateListQuery = z.infer<typeof adminCertificateListQuerySchema>

/** POST /admin/certificates/:id/{verify,revoke}: revoking needs a reason of 5 characters or more. */
export const certificateDecisionSchema = z.object({ reason: z.string().trim().max(500).optional() }).strict()
export type CertificateDecision = z.infer<typeof certificateDecisionSchema>

/** A certificate as staff see it: any status, with the days it still holds. */
export interface AdminCertificate {
  id: string
  group: OcopGroup
  stars: number
  points: number | null
  criteria_version: string
  decision_number: string
  decision_date: string
  issuer: string
  /** `YYYY-MM-DD`, Vietnam: last day on which the star may be shown. */
  expires_on: string
  /** Whole days from today (Vietnam) to the last day; negative once expired. */
  days_left: number
  status: CertificateStatus
  status_reason: string | null
  verified_at: string | null
  file_url: string | null
  /** Pages the cooperative attached; GET /admin/certificates/:id/files/:file_id answers the bytes. */
  files: { id: string; type: string }[]
  product: { id: string; title: string; thumbnail: string | null } | null
  cooperative: { id: string; short_name: string } | null
}

export interface AdminCertificateListResponse {
  certificates: AdminCertificate[]
  count: number
  limit: number
  offset: number
}

export interface AdminCertificateResponse {
  certificate: AdminCertificate
}
