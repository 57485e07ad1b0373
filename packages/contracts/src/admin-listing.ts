import { z } from "zod"
import type { FieldChange, ProductContent } from "./vendor-product-answer.js"

export const listingKinds = ["listing", "change"] as const
export type ListingKind = (typeof listingKinds)[number]

export const listingDecisions = ["open", "approved", "rejected"] as const

/** GET /admin/listings: new goods ("listing") and changes of goods on sale ("change"); those that wait oldest first, decided ones newest first. */
export const adminListingListQuerySchema = z
  .object({
    status: z.enum(listingDecisions).default("open"),
    kind: z.enum(listingKinds).optional(),
    cooperative_id: z.string().max(60).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type AdminListingListQuery = z.infer<typeof adminListingListQuerySchema>

/** POST /admin/listings/:id/approve. `version` is what was looked at: when the cooperative has changed it since, 409. */
export const approveListingSchema = z.object({ version: z.string().min(1).max(40) }).strict()
export type ApproveListingBody = z.infer<typeof approveListingSchema>

/** POST /admin/listings/:id/reject: the cooperative reads the reason and acts on it. */
export const rejectListingSchema = z
  .object({ version: z.string().min(1).max(40), reason: z.string().trim().min(5).max(1000) })
  .strict()
export type RejectListingBody = z.infer<typeof rejectListingSchema>

export interface AdminListingRow {
  id: string
  kind: ListingKind
  status: (typeof listingDecisions)[number]
  product: { id: string; title: string; thumbnail: string | null }
  cooperative: { id: string; short_name: string }
  /** Fields that differ; 0 for new goods. */
  change_count: number
  /** Since when it waits (ISO 8601, UTC). */
  submitted_at: string
  decided_at: string | null
  reason: string | null
}

export interface AdminListingListResponse {
  listings: AdminListingRow[]
  limit: number
  next_cursor: string | null
  /** How many wait, counted up to 1,000. */
  open_count: number
}

export interface AdminListing extends AdminListingRow {
  version: string
  /** New goods as they are; of a change the goods as they would be. */
  content: ProductContent
  changes: FieldChange[]
  submitted_by: string | null
  decided_by: string | null
}

export interface AdminListingResponse {
  listing: AdminListing
}
