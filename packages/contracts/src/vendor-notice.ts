import { z } from "zod"
import { instantSchema, saidSchema } from "./common.js"

/** What a cooperative's people are told of, as it happens. */
export const noticeKinds = [
  "order_new",
  "order_canceled",
  "low_stock",
  "listing_approved",
  "listing_rejected",
  "listing_change_approved",
  "listing_change_rejected",
  "certificate_verified",
  "certificate_revoked",
  "certificate_expiring",
  "certificate_expired",
  "change_approved",
  "change_rejected",
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Unread notices are counted no further: the badge then says "99+". */
export const NOTICE_COUNT_CAP = 99

/** GET /vendor/notices: newest first, by cursor. */
export const vendorNoticeQuerySchema = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(200).optional(),
  })
  .strict()
export type VendorNoticeQuery = z.infer<typeof vendorNoticeQuerySchema>

/** One notice. It names no buyer: codes, goods and numbers only. */
export const vendorNoticeSchema = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  /** What it is about, where the portal has a page for it. */
  order_id: z.string().nullable(),
  product_id: z.string().nullable(),
  variant_id: z.string().nullable(),
  /** The order's code, or the name of the goods; null where there is no name. */
  subject: z.string().nullable(),
  /** Units left for low stock, days left for a certificate; else null. */
  count: z.number().int().nullable(),
  /** What the alliance wrote, or why the buyer canceled. */
  reason: saidSchema.nullable(),
  unread: z.boolean(),
  created_at: instantSchema,
})
export type VendorNotice = z.infer<typeof vendorNoticeSchema>

export const vendorNoticeListResponseSchema = z.object({
  notices: z.array(vendorNoticeSchema),
  /** Unread ones of the person who asks, at most NOTICE_COUNT_CAP. */
  unread: z.number().int(),
  limit: z.number().int(),
  next_cursor: z.string().nullable(),
})
export type VendorNoticeListResponse = z.infer<typeof vendorNoticeListResponseSchema>

/** POST /vendor/notices/read: this one and all older ones are read by the person who asks. */
export const readNoticesSchema = z.object({ up_to: z.string().min(1).max(80) }).strict()
export type ReadNoticesBody = z.infer<typeof readNoticesSchema>
export const readNoticesResponseSchema = z.object({ unread: z.number().int() })
export type ReadNoticesResponse = z.infer<typeof readNoticesResponseSchema>
