import { z } from "zod"
import { type ParcelState, parcelStates } from "./order-group.js"
import type { ParcelStanding } from "./parcel-answer.js"

/** What can happen to a cooperative's order; the steps of its life and the movements of its money. */
export const parcelEventKinds = [
  "confirmed",
  "packed",
  "shipped",
  "delivered",
  "remitted",
  "canceled",
  "line_canceled",
  "delivery_failed",
  "returned",
  "return_opened",
  "return_received",
  "return_canceled",
  "captured",
  "refund_asked",
  "refunded",
  "refund_failed",
  "hold_expired",
] as const
export type ParcelEventKind = (typeof parcelEventKinds)[number]

const reasonSchema = z.string().trim().min(3).max(300)

/** With any step: the state the person saw the order in; 409 and nothing done when it is in another by now. */
export const expectedStateSchema = z.enum(parcelStates).optional()
/** Body of a step that needs no words: confirm, pack, deliver, remit, return-to-stock; a note may be added. */
export const parcelStepSchema = z.object({ reason: reasonSchema.optional() }).strict()
/** Body of POST …/hand-over: who carries it; a tracking code where the carrier gives one. */
export const handOverSchema = z
  .object({
    carrier: z.string().trim().min(2).max(60),
    tracking_code: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z._/-]{3,40}$/)
      .optional(),
    reason: reasonSchema.optional(),
  })
  .strict()
/** Body of POST …/cancel and …/fail: the buyer reads the reason. */
export const parcelReasonSchema = z.object({ reason: reasonSchema }).strict()
const someOfLineSchema = z.object({ line_id: z.string().max(60), quantity: z.number().int().min(1).max(999) }).strict()
/**
 * Body of POST …/cancel-lines: how much of which lines is canceled before packing. `expected` is what the person saw of the line; 409 and
 * nothing done when it is another number by now.
 */
export const cancelLinesSchema = z
  .object({
    lines: z
      .array(someOfLineSchema.extend({ expected: z.number().int().min(0).max(1_000_000).optional() }))
      .min(1)
      .max(60),
    reason: reasonSchema,
  })
  .strict()
/** Body of POST …/refunds: integer đồng, at most what was captured and not yet given back. */
export const refundSchema = z
  .object({ amount: z.number().int().min(1).max(2_000_000_000), reason: reasonSchema })
  .strict()
/** Body of POST …/returns: what the buyer sends back after delivery. */
export const openReturnSchema = z
  .object({ lines: z.array(someOfLineSchema).min(1).max(60), reason: reasonSchema })
  .strict()
/** Body of POST …/returns/:return_id/receive: what came back whole (goes on the shelf) and what did not. */
export const receiveReturnSchema = z
  .object({
    lines: z
      .array(
        z
          .object({
            line_id: z.string().max(60),
            restocked: z.number().int().min(0).max(999),
            damaged: z.number().int().min(0).max(999),
          })
          .strict(),
      )
      .min(1)
      .max(60),
    reason: reasonSchema.optional(),
  })
  .strict()

export type ParcelReason = z.infer<typeof parcelReasonSchema>
export type CancelLines = z.infer<typeof cancelLinesSchema>
export type ReceiveReturn = z.infer<typeof receiveReturnSchema>

export const parcelSteps = [
  "confirm",
  "pack",
  "hand-over",
  "deliver",
  "fail",
  "return-to-stock",
  "remit",
  "cancel",
  "cancel-lines",
  "refund",
  "return",
] as const
export type ParcelStep = (typeof parcelSteps)[number]

/** POST /admin/order-groups/:id/cancel: how every parcel stands, and which this cancellation came too late for. */
export interface AdminCancelGroupResponse {
  parcels: ParcelStanding[]
  canceled: string[]
  kept: { order_id: string; state: ParcelState }[]
}

/** Reasons why a purchase needs a person. */
export const checkoutCaseKinds = [
  /** The gateway did not say whether it took the money. */
  "gateway_unclear",
  /** Money came for a purchase that no longer exists or has expired. */
  "paid_late",
  /** A refund the gateway keeps refusing. */
  "refund_stuck",
  /** An event or mail that keeps failing. */
  "event_stuck",
] as const
export type CheckoutCaseKind = (typeof checkoutCaseKinds)[number]
