import { z } from "zod"
import { pageQuerySchema } from "./common.js"
import { communeCodeSchema } from "./place.js"

export const cooperativeStatuses = ["draft", "submitted", "active", "suspended", "closed"] as const
export type CooperativeStatus = (typeof cooperativeStatuses)[number]

export const legalForms = ["htx", "lien_hiep_htx", "to_hop_tac"] as const
export type LegalForm = (typeof legalForms)[number]

/** GET /store/cooperatives: active cooperatives only, ordered by short name. */
export const cooperativeQuerySchema = pageQuerySchema.extend({
  commune_code: communeCodeSchema.optional(),
  q: z.string().trim().max(80).optional(),
})

/** What a card or a cart box shows of a cooperative. */
export interface CooperativeCard {
  id: string
  handle: string
  /** "HTX Nông nghiệp Đồng Gió" */
  name: string
  /** "HTX Đồng Gió" */
  short_name: string
  /** Two letters of the maker's tile: "ĐG". */
  initials: string
  logo_url: string | null
  commune: { code: string; name: string; slug: string; former_name: string | null }
  province_name: string
}

export interface CooperativeSummary extends CooperativeCard {
  tagline: string | null
  quote: { text: string; by: string } | null
  member_count: number | null
  founded_year: number | null
  product_count: number
  ocop_count: number
  /** Pictures of up to three goods. */
  thumbnails: string[]
}

export interface CooperativeDetail extends CooperativeSummary {
  legal_form: LegalForm
  registration_code: string
  address_line: string
  phone: string
  email: string | null
  representative: string
  story: string | null
  /** When the alliance checked the papers (UTC). */
  verified_at: string | null
  sector: string
  delivery: DeliveryTable
  certificates: import("./certificate.js").Certificate[]
}

/** One zone of the delivery table: đồng, and days from handing over to arriving. */
const deliveryZoneSchema = z
  .object({
    base_fee: z.number().int().min(0).max(10_000_000),
    step_fee: z.number().int().min(0).max(10_000_000),
    days_min: z.number().int().min(0).max(60),
    days_max: z.number().int().min(0).max(60),
  })
  .refine(({ days_min, days_max }) => days_min <= days_max, { path: ["days_max"] })

/** Delivery price table of one cooperative: đồng, grams, days. */
export const deliveryTableSchema = z.object({
  /** First band, in grams, covered by the base fee. */
  base_weight_g: z.number().int().positive().max(1_000_000),
  /** Each further step of this many grams adds `step_fee` of the zone. */
  step_weight_g: z.number().int().positive().max(1_000_000),
  zones: z.object({
    same_commune: deliveryZoneSchema,
    same_province: deliveryZoneSchema,
    elsewhere: deliveryZoneSchema,
  }),
  /** Delivery is free from this goods total in đồng; null = never. */
  free_from: z.number().int().positive().max(1_000_000_000).nullable(),
  /** Buyers may fetch the goods themselves at the cooperative's address. */
  pickup: z.boolean(),
})
export type DeliveryTable = z.infer<typeof deliveryTableSchema>

export interface CooperativeListResponse {
  cooperatives: CooperativeSummary[]
  count: number
  limit: number
  offset: number
}

export interface CooperativeResponse {
  cooperative: CooperativeDetail
}
