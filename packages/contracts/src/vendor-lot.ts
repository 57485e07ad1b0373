import { z } from "zod"
import { daySchema } from "./admin-common.js"
import type { Certificate } from "./certificate.js"
import { instantSchema, ownId } from "./common.js"
import type { CooperativeCard } from "./cooperative.js"

/** How a lot came to be: taken from field or pond, or made. */
export const lotKinds = ["harvested", "produced"] as const
export type LotKind = (typeof lotKinds)[number]
/** "withdrawn": recalled; its public page says so. */
export const lotStatuses = ["draft", "published", "withdrawn"] as const
export type LotStatus = (typeof lotStatuses)[number]
export const lotStepKinds = [
  "sown",
  "tended",
  "harvested",
  "processed",
  "checked",
  "packed",
  "stored",
  "shipped",
  "other",
] as const

/** Ten characters without 0/O and 1/I/L, as printed under the QR code. */
export const lotCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .pipe(z.string().regex(/^[2-9A-HJKMNP-Z]{10}$/))

/** Steps of one lot at most. */
export const MAX_LOT_STEPS = 60

/** The version of a lot that was seen; 409 when it is another by now. Left out, nobody asks. */
const expectedVersion = z.number().int().min(1).optional()

const words = (most: number) => z.string().trim().min(2).max(most).nullish()

/** What is written of a lot. Days are `YYYY-MM-DD` in Vietnam; quantity counts packs of the variant. */
const lotAnswers = z
  .object({
    variant_id: z.string().min(1).max(80),
    kind: z.enum(lotKinds),
    made_on: daySchema,
    packed_on: daySchema.nullish(),
    best_before: daySchema.nullish(),
    quantity: z.number().int().min(1).max(1_000_000),
    /** Seed, fertiliser, feed, ingredients: what went in. */
    inputs: words(1_000),
    /** One step back: whom what went in came from. */
    came_from: words(300),
    /** One step forward: to whom the lot goes beside the buyers of the market; never shown to the public. */
    went_to: words(300),
    note: words(500),
  })
  .strict()

/** POST /vendor/lots: a draft, unknown to the public. */
export const createLotSchema = lotAnswers.extend({ id: ownId("lot").optional() }).strict()
export type CreateLotBody = z.infer<typeof createLotSchema>

/** POST /vendor/lots/:lot_id: all of a draft anew. */
export const updateLotSchema = lotAnswers.extend({ expected_version: expectedVersion }).strict()
export type UpdateLotBody = z.infer<typeof updateLotSchema>

/** POST /vendor/lots/:lot_id/publish */
export const publishLotSchema = z.object({ expected_version: expectedVersion }).strict()
export type PublishLotBody = z.infer<typeof publishLotSchema>

/** DELETE /vendor/lots/:lot_id */
export const removeLotQuerySchema = z.object({ expected_version: z.coerce.number().int().min(1).optional() }).strict()
export type RemoveLotQuery = z.infer<typeof removeLotQuerySchema>

/** POST /vendor/lots/:lot_id/steps */
export const addLotStepSchema = z
  .object({
    id: ownId("lotstep").optional(),
    kind: z.enum(lotStepKinds),
    on: daySchema,
    place: words(200),
    /** As the public reads it: a group or a person who has agreed. */
    who: words(120),
    note: words(500),
  })
  .strict()
export type AddLotStepBody = z.infer<typeof addLotStepSchema>

/** POST /vendor/lots/:lot_id/withdraw: the public reads the reason. */
export const withdrawLotSchema = z.object({ reason: z.string().trim().min(5).max(300) }).strict()
export type WithdrawLotBody = z.infer<typeof withdrawLotSchema>

/** GET /vendor/lots: newest first, by cursor. */
export const vendorLotListQuerySchema = z
  .object({
    status: z.enum(lotStatuses).optional(),
    variant_id: z.string().max(80).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .strict()
export type VendorLotListQuery = z.infer<typeof vendorLotListQuerySchema>

export const lotStepSchema = z
  .object({
    id: z.string(),
    kind: z.enum(lotStepKinds),
    on: z.string(),
    place: z.string().nullable(),
    who: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "LotStep" })
export type LotStep = z.infer<typeof lotStepSchema>

const lotRow = {
  id: z.string(),
  code: z.string(),
  status: z.enum(lotStatuses),
  variant_id: z.string(),
  /** Product and pack in words. */
  label: z.string(),
  thumbnail: z.string().nullable(),
  kind: z.enum(lotKinds),
  made_on: z.string(),
  packed_on: z.string().nullable(),
  best_before: z.string().nullable(),
  quantity: z.number().int(),
  /** Packs of it that are in orders. */
  attached: z.number().int(),
  created_at: instantSchema,
}
export const vendorLotRowSchema = z.object(lotRow).meta({ id: "LotRow" })
export type VendorLotRow = z.infer<typeof vendorLotRowSchema>
export const vendorLotSchema = z
  .object({
    ...lotRow,
    version: z.number().int(),
    inputs: z.string().nullable(),
    came_from: z.string().nullable(),
    went_to: z.string().nullable(),
    note: z.string().nullable(),
    withdrawn_at: instantSchema.nullable(),
    withdrawn_reason: z.string().nullable(),
    /** Where the QR code leads. */
    public_url: z.string(),
    /** Oldest first. */
    steps: z.array(lotStepSchema),
  })
  .meta({ id: "Lot" })
export type VendorLot = z.infer<typeof vendorLotSchema>

export const vendorLotListResponseSchema = z.object({
  lots: z.array(vendorLotRowSchema),
  limit: z.number().int(),
  next_cursor: z.string().nullable(),
})
export type VendorLotListResponse = z.infer<typeof vendorLotListResponseSchema>
export const vendorLotResponseSchema = z.object({ lot: vendorLotSchema })
export type VendorLotResponse = z.infer<typeof vendorLotResponseSchema>

/** GET /vendor/lots/:lot_id/labels: sheets of A4 with QR codes to cut out. */
export const lotLabelsQuerySchema = z.object({ count: z.coerce.number().int().min(1).max(240).default(24) }).strict()
export type LotLabelsQuery = z.infer<typeof lotLabelsQuerySchema>

const lotShare = z.object({ lot_id: z.string().min(1).max(60), quantity: z.number().int().min(1).max(999) }).strict()

/**
 * POST /vendor/orders/:order_id/lots: which lots the packs of a line are from; replaces what was said of the named lines. `expected` is what the
 * person saw of a line; 409 and nothing written when it is something else by now.
 */
export const attachLotsSchema = z
  .object({
    lines: z
      .array(
        z
          .object({
            line_id: z.string().min(1).max(60),
            lots: z.array(lotShare).max(10),
            expected: z.array(lotShare).max(10).optional(),
          })
          .strict(),
      )
      .min(1)
      .max(60),
  })
  .strict()
export type AttachLotsBody = z.infer<typeof attachLotsSchema>

/** What of an order's lines comes from which lot. */
export const orderLotsResponseSchema = z.object({
  lots: z.array(
    z.object({
      line_id: z.string(),
      lot_id: z.string(),
      code: z.string(),
      status: z.enum(lotStatuses),
      quantity: z.number().int(),
    }),
  ),
})
export type OrderLotsResponse = z.infer<typeof orderLotsResponseSchema>

/** GET /store/lots/:code: what anybody may know of a lot that was published; nothing of its buyers. */
export interface PublicLot {
  code: string
  kind: LotKind
  made_on: string
  packed_on: string | null
  best_before: string | null
  quantity: number
  inputs: string | null
  came_from: string | null
  note: string | null
  /** Recalled: when (UTC) and why. */
  withdrawn: { at: string; reason: string } | null
  /** `handle` is null when it is not on sale now. */
  product: { label: string; handle: string | null; thumbnail: string | null }
  /** `page` says whether it has one in the shop now. */
  maker: CooperativeCard & { phone: string; address_line: string; registration_code: string; page: boolean }
  steps: Omit<LotStep, "id">[]
  /** Valid today. */
  certificates: Certificate[]
}
export interface PublicLotResponse {
  lot: PublicLot
}
