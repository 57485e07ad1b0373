import { z } from "zod"
import { adminActorSchema } from "./admin-common.js"
import { dongSchema, instantSchema, saidSchema } from "./common.js"
import { parcelStates } from "./order-group.js"
import { parcelEventKinds, parcelSteps } from "./parcel.js"

/** Answer of every step: how the parcel stands now; sums in integer đồng. */
export const parcelStandingSchema = z
  .object({
    order_id: z.string(),
    order_group_id: z.string(),
    state: z.enum(parcelStates),
    state_at: instantSchema,
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
    amount: dongSchema,
    canceled: dongSchema,
    captured: dongSchema,
    refunded: dongSchema,
    /** What the buyer still has to pay: amount − canceled − captured, never below 0. */
    due: dongSchema,
    /** Steps that may follow now, for the buttons. */
    next: z.array(z.enum(parcelSteps)),
  })
  .meta({ id: "ParcelStanding" })
export type ParcelStanding = z.infer<typeof parcelStandingSchema>

export const parcelStandingResponseSchema = z.object({ parcel: parcelStandingSchema })
export type ParcelStandingResponse = z.infer<typeof parcelStandingResponseSchema>

/** One step of a parcel or one movement of its money: who, when, why. */
export const adminParcelEventSchema = z
  .object({
    id: z.string(),
    kind: z.enum(parcelEventKinds),
    at: instantSchema,
    actor: adminActorSchema,
    reason: saidSchema.nullable(),
    /** Integer đồng, for money and canceled lines. */
    amount: dongSchema.nullable(),
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
  })
  .meta({ id: "ParcelEvent" })
export type AdminParcelEvent = z.infer<typeof adminParcelEventSchema>

/** GET /admin/parcels/:order_id and /vendor/orders/:order_id: the standing with everything that happened, oldest first. */
export const adminParcelResponseSchema = parcelStandingResponseSchema.extend({
  history: z.array(adminParcelEventSchema),
})
export type AdminParcelResponse = z.infer<typeof adminParcelResponseSchema>
