import { z } from "zod"
import type { AdminActor } from "./admin-common.js"
import { adminPageQuerySchema } from "./admin-common.js"

/** GET /admin/search-synonyms: groups of words that mean the same, in order of their first phrase. */
export const adminSynonymListQuerySchema = adminPageQuerySchema
  .extend({
    /** Part of a phrase, with or without accents. */
    q: z.string().trim().max(100).optional(),
  })
  .strict()
export type AdminSynonymListQuery = z.infer<typeof adminSynonymListQuerySchema>

const phrases = z.array(z.string().max(500)).max(100)

/** POST /admin/search-synonyms and /group/:id. What a phrase may be is said by the workflow, in a sentence for each mistake. */
export const synonymGroupSchema = z.strictObject({ phrases })
export type SynonymGroupBody = z.infer<typeof synonymGroupSchema>

/** POST /admin/search-synonyms/preview: what a query finds now, and what it would find with this group. */
export const previewSynonymsSchema = z.strictObject({
  q: z.string().trim().min(1).max(200),
  phrases,
  /** The group that is being changed; null for a new one. */
  id: z.string().max(80).nullable().default(null),
})
export type PreviewSynonymsBody = z.infer<typeof previewSynonymsSchema>

export interface AdminSynonymGroup {
  id: string
  phrases: string[]
  /** UTC. */
  updated_at: string
  /** Who changed it last; null for groups the market began with. */
  updated_by: AdminActor | null
}

export interface AdminSynonymListResponse {
  groups: AdminSynonymGroup[]
  count: number
  limit: number
  offset: number
}

export interface AdminSynonymResponse {
  group: AdminSynonymGroup
}

/** The best of what a query finds. */
export interface SynonymPreviewSide {
  count: number
  products: { id: string; title: string; maker: string }[]
  searched_instead: string | null
}

export interface SynonymPreviewResponse {
  before: SynonymPreviewSide
  after: SynonymPreviewSide
}
