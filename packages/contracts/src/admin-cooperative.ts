import { z } from "zod"
import type { AdminCertificate } from "./admin-certificate.js"
import type { AdminActor, CappedCount } from "./admin-common.js"
import { adminPageQuerySchema } from "./admin-common.js"
import type { AdminParcelState } from "./admin-order-group.js"
import { handleSchema } from "./common.js"
import type { CooperativeStatus, DeliveryTable, LegalForm } from "./cooperative.js"
import { cooperativeStatuses, deliveryTableSchema, legalForms } from "./cooperative.js"
import { communeCodeSchema } from "./place.js"
import type { BankAccount, CooperativeChangeRequest, VendorDocument } from "./vendor-registration.js"

/** GET /admin/cooperatives: newest papers first within a status, stable by id. */
export const adminCooperativeListQuerySchema = adminPageQuerySchema
  .extend({
    /** Name, short name or registration code; accents are not needed. */
    q: z.string().trim().max(80).optional(),
    status: z.enum(cooperativeStatuses).optional(),
    commune_code: communeCodeSchema.optional(),
    sector: z.string().trim().max(80).optional(),
    /** "true": only those that ask for a change of their papers. */
    change_request: z.enum(["true"]).optional(),
    sort: z.enum(["name", "-created_at", "created_at"]).default("name"),
  })
  .strict()
export type AdminCooperativeListQuery = z.infer<typeof adminCooperativeListQuerySchema>

/** POST /admin/cooperatives: the papers of a new seller; it starts as a draft. */
export const createCooperativeSchema = z
  .object({
    name: z.string().trim().min(3).max(160),
    short_name: z.string().trim().min(2).max(80),
    /** Made from the short name when left out. */
    handle: handleSchema.optional(),
    initials: z.string().trim().min(1).max(3).optional(),
    legal_form: z.enum(legalForms).default("htx"),
    registration_code: z.string().regex(/^\d{10}(-\d{3})?$/),
    sector: z.string().trim().min(2).max(80),
    address_line: z.string().trim().min(3).max(160),
    commune_code: communeCodeSchema,
    former_commune_name: z.string().trim().max(80).nullish(),
    phone: z.string().trim().min(8).max(30),
    email: z.email().max(120).nullish(),
    representative: z.string().trim().min(2).max(80),
    founded_year: z.number().int().min(1900).max(2100).nullish(),
    member_count: z.number().int().min(1).max(100_000).nullish(),
    tagline: z.string().trim().max(160).nullish(),
    story: z.string().trim().max(4000).nullish(),
    delivery: deliveryTableSchema.optional(),
  })
  .strict()
export type CreateCooperativeBody = z.infer<typeof createCooperativeSchema>

/** POST /admin/cooperatives/:id/{activate,request-changes,reject,suspend,reactivate,close}. */
export const cooperativeActions = ["activate", "request-changes", "reject", "suspend", "reactivate", "close"] as const
export type CooperativeAction = (typeof cooperativeActions)[number]

/** The reason goes to the history and the audit log; all decisions but `activate` need one of 5 characters or more. */
export const cooperativeDecisionSchema = z.object({ reason: z.string().trim().max(500).optional() }).strict()
export type CooperativeDecision = z.infer<typeof cooperativeDecisionSchema>

/** Decisions about what a cooperative has handed in. */
export const admissionActions = [
  "activate",
  "request-changes",
  "reject",
] as const satisfies readonly CooperativeAction[]

/** `version` is what was looked at: when facts, bank account, papers or status have changed since, 409. */
export const admissionDecisionSchema = cooperativeDecisionSchema.extend({ version: z.string().min(1).max(40) }).strict()
export type AdmissionDecision = z.infer<typeof admissionDecisionSchema>

export interface AdminCooperativeRow {
  id: string
  handle: string
  name: string
  short_name: string
  initials: string
  status: CooperativeStatus
  legal_form: LegalForm
  sector: string
  registration_code: string
  phone: string
  commune: { code: string; name: string; former_name: string | null }
  province_name: string
  /** Products not deleted, published or not. */
  product_count: number
  /** Certificates verified and not expired. */
  ocop_count: number
  order_count: CappedCount
  created_at: string
}

export interface AdminCooperativeListResponse {
  cooperatives: AdminCooperativeRow[]
  /** What the filters can be set to. */
  facets: { sectors: string[]; communes: { code: string; name: string }[] }
  /** How many wait for the alliance: papers sent in, and admitted ones that ask for a change. */
  waiting: { submitted: number; change_requests: number }
  count: number
  limit: number
  offset: number
}

export interface AdminStatusChange {
  id: string
  from_status: CooperativeStatus
  to_status: CooperativeStatus
  reason: string | null
  actor: AdminActor
  at: string
}

export interface AdminCooperativeProduct {
  id: string
  title: string
  thumbnail: string | null
  status: string
  /** Stars of the certificate that holds today; null = none. */
  ocop_stars: number | null
}

export interface AdminCooperativeOrder {
  order_id: string
  display_id: number
  group: { id: string; code: string } | null
  contact_name: string
  placed_at: string
  state: AdminParcelState
  /** Integer đồng. */
  total: number
}

export interface AdminCooperativeDetail extends AdminCooperativeRow {
  address_line: string
  email: string | null
  representative: string
  founded_year: number | null
  member_count: number | null
  tagline: string | null
  story: string | null
  /** Changes with each write of facts, bank account, papers or status; a decision about admission says it. */
  version: string
  /** When the alliance checked the papers (UTC). */
  verified_at: string | null
  delivery: DeliveryTable | null
  /** Where money is paid out to; null when none was given. */
  bank: BankAccount | null
  /** Papers sent in; the files are at GET /admin/cooperatives/:id/documents/:document_id/file. */
  documents: VendorDocument[]
  /** The open request for a change of guarded facts; null when there is none. */
  change_request: CooperativeChangeRequest | null
  members: { id: string; name: string; role: string; phone: string | null; email: string | null }[]
  status_changes: AdminStatusChange[]
  certificates: AdminCertificate[]
  products: AdminCooperativeProduct[]
  recent_orders: AdminCooperativeOrder[]
  /** Decisions that the present status allows. */
  actions: CooperativeAction[]
}

export interface AdminCooperativeResponse {
  cooperative: AdminCooperativeDetail
}
