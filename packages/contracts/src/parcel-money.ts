import { z } from "zod"
import { adminActorSchema } from "./admin-common.js"
import { dongSchema, instantSchema, saidSchema } from "./common.js"
import { parcelStandingSchema } from "./parcel-answer.js"

/** Money taken for one order or given back, or ("void") the promise of its whole purchase ended; integer đồng, times in UTC. */
export const parcelMovementSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["capture", "refund", "void"]),
    amount: dongSchema,
    /** "pending": promised, and not gone yet. */
    state: z.enum(["pending", "done", "failed"]),
    /** Nobody but a person can do it: cash, or a bank transfer. */
    by_hand: z.boolean(),
    actor: adminActorSchema,
    reason: saidSchema.nullable(),
    created_at: instantSchema,
    attempts: z.number().int(),
    retry_at: instantSchema.nullable(),
    last_error: z.string().nullable(),
  })
  .meta({ id: "ParcelMovement" })
export type ParcelMovement = z.infer<typeof parcelMovementSchema>

/** Goods a buyer sends back after delivery. */
export const parcelReturnSchema = z
  .object({
    id: z.string(),
    status: z.enum(["open", "requested", "received", "partially_received", "canceled"]),
    created_at: instantSchema,
    lines: z.array(
      z.object({
        line_id: z.string(),
        quantity: z.number(),
        /** Units that came back whole. */
        restocked: z.number(),
        damaged: z.number(),
      }),
    ),
  })
  .meta({ id: "ParcelReturn" })
export type ParcelReturn = z.infer<typeof parcelReturnSchema>

/** GET …/money: how the money of one order stands; sums in integer đồng. */
export const parcelMoneySchema = z
  .object({
    order_id: z.string(),
    amount: dongSchema,
    /** What of the amount is no longer owed. */
    canceled: dongSchema,
    captured: dongSchema,
    refunded: dongSchema,
    /** Refunds that are promised and not done yet. */
    refunding: dongSchema,
    /** The most that may be given back now. */
    refundable: dongSchema,
    /** Newest first, at most 200. */
    movements: z.array(parcelMovementSchema),
    /** Newest first, at most 100. */
    returns: z.array(parcelReturnSchema),
  })
  .meta({ id: "ParcelMoney" })
export type ParcelMoney = z.infer<typeof parcelMoneySchema>

export const parcelMoneyResponseSchema = z.object({ money: parcelMoneySchema })
export type ParcelMoneyResponse = z.infer<typeof parcelMoneyResponseSchema>

export const parcelRefundResponseSchema = z.object({
  parcel: parcelStandingSchema,
  refund: z.object({ id: z.string(), amount: dongSchema, state: z.enum(["pending", "done", "failed"]) }),
})
export type ParcelRefundResponse = z.infer<typeof parcelRefundResponseSchema>

export const parcelReturnResponseSchema = z.object({ parcel: parcelStandingSchema, return: parcelReturnSchema })
export type ParcelReturnResponse = z.infer<typeof parcelReturnResponseSchema>
