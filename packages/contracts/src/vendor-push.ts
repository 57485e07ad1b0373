import { z } from "zod"
import { instantSchema } from "./common.js"

/** Devices one person may have told of new orders; a newer one takes the oldest one's place. */
export const MAX_PUSH_DEVICES = 10

/** One device that is told of new orders by Web Push. */
export const pushDeviceSchema = z.object({
  id: z.string(),
  /** Shortened, as in the list of sessions; null when unknown. */
  device: z.string().nullable(),
  /** Made by the session that asks. */
  current: z.boolean(),
  created_at: instantSchema,
})
export type PushDevice = z.infer<typeof pushDeviceSchema>

/** GET /vendor/push-subscriptions: one's own devices. `public_key` is the VAPID key (base64url), null where the market sends no Web Push. */
export const pushDeviceListResponseSchema = z.object({
  public_key: z.string().nullable(),
  devices: z.array(pushDeviceSchema),
})
export type PushDeviceListResponse = z.infer<typeof pushDeviceListResponseSchema>

/** POST /vendor/push-subscriptions: what PushSubscription.toJSON() says, and the language of the notices. */
export const addPushSubscriptionSchema = z
  .object({
    endpoint: z.url().max(1000),
    keys: z
      .object({
        /** P-256 point, 65 bytes, base64url. */
        p256dh: z.string().regex(/^B[A-Za-z0-9_-]{86}=?$/),
        /** 16 bytes, base64url. */
        auth: z.string().regex(/^[A-Za-z0-9_-]{22}(?:==)?$/),
      })
      .strict(),
    lang: z.enum(["vi", "en"]),
  })
  .strict()
export type AddPushSubscriptionBody = z.infer<typeof addPushSubscriptionSchema>

export const pushDeviceResponseSchema = z.object({ device: pushDeviceSchema })
export type PushDeviceResponse = z.infer<typeof pushDeviceResponseSchema>

/** What a push message carries, encrypted: no name, no sum, no goods. */
export interface PushPayload {
  kind: "order_new" | "order_canceled"
  lang: "vi" | "en"
  order_id: string
}
