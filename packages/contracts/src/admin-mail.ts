import { z } from "zod"
import { adminPageQuerySchema } from "./admin-common.js"

/** What a mail says, and to whom: the buyer's first, then the cooperative's, then one member's. */
export const mailKinds = [
  "order_placed",
  "hold_expired",
  "parcel_confirmed",
  "parcel_shipped",
  "parcel_delivered",
  "parcel_canceled",
  "parcel_line_canceled",
  "parcel_delivery_failed",
  "parcel_returned",
  "parcel_refunded",
  "seller_new_order",
  "seller_order_paid",
  "seller_order_canceled",
  "cooperative_admitted",
  "cooperative_changes_requested",
  "cooperative_rejected",
  "seller_decisions",
  "member_account_changed",
] as const
export type MailKind = (typeof mailKinds)[number]

/** pending = waiting for its next try; failed = given up until a person sends it again. */
export const mailStates = ["pending", "sent", "failed"] as const
export type MailState = (typeof mailStates)[number]

/** GET /admin/mails: newest first. */
export const adminMailListQuerySchema = adminPageQuerySchema
  .extend({
    state: z.enum(mailStates).optional(),
    /** Whole order code (with or without "HTX-") or whole e-mail address. */
    q: z.string().trim().max(254).optional(),
  })
  .strict()
export type AdminMailListQuery = z.infer<typeof adminMailListQuerySchema>

/** One mail in the list; times are UTC. */
export interface AdminMailRow {
  id: string
  kind: MailKind
  to_address: string
  subject: string
  state: MailState
  tries: number
  order_group_id: string | null
  order_code: string | null
  created_at: string
  sent_at: string | null
}

/** One mail with what its reader sees. `html` is shown in a frame that runs no script. */
export interface AdminMailDetail extends AdminMailRow {
  to_name: string | null
  text: string
  html: string
  /** When it is tried again; null when it is not. */
  next_try_at: string | null
  last_error: string | null
}

export interface AdminMailListResponse {
  mails: AdminMailRow[]
  /** Counted no further than 1,000. */
  count: { value: number; capped: boolean }
  limit: number
  offset: number
}

export interface AdminMailResponse {
  mail: AdminMailDetail
}
