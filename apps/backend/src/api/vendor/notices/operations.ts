import {
  cooperativeStatuses,
  readNoticesResponseSchema,
  readNoticesSchema,
  vendorNoticeListResponseSchema,
  vendorNoticeQuerySchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/notices"

/** What the cooperative's people are told of. */
export const noticeOperations: VendorOperation[] = [
  {
    method: "GET",
    path,
    summary: "What one's role is told of, newest first, and how much of it is unread; by cursor.",
    action: "read",
    query: vendorNoticeQuerySchema,
    answer: vendorNoticeListResponseSchema,
  },
  {
    method: "POST",
    path: `${path}/read`,
    summary: "Marks a notice and all older ones as read by the person who asks.",
    action: "own",
    states: cooperativeStatuses,
    body: readNoticesSchema,
    answer: readNoticesResponseSchema,
  },
]
