import {
  changeMemberSchema,
  cooperativeStatuses,
  doneResponseSchema,
  memberListResponseSchema,
  noBodySchema,
  removeMemberQuerySchema,
  resetLinkResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/members"
const member = `${path}/:member_id`
const states = ["draft", "submitted", "active"] as const

/** The cooperative's people. */
export const memberOperations: VendorOperation[] = [
  {
    method: "GET",
    path,
    summary: "The cooperative's people, at most 100.",
    action: "read",
    answer: memberListResponseSchema,
  },
  {
    method: "POST",
    path: member,
    summary: "Gives somebody another role; at least one owner stays.",
    action: "people",
    states,
    body: changeMemberSchema,
    refuses: [409],
    answer: memberListResponseSchema,
  },
  {
    method: "DELETE",
    path: member,
    summary: "Removes a colleague, or, with one's own id, leaves; their sessions end.",
    action: "own",
    states: cooperativeStatuses,
    query: removeMemberQuerySchema,
    refuses: [409],
    answer: doneResponseSchema,
  },
  {
    method: "POST",
    path: `${member}/transfer`,
    summary: "Makes them owner and the one who asks a manager.",
    action: "people",
    states,
    body: noBodySchema,
    answer: memberListResponseSchema,
  },
  {
    method: "POST",
    path: `${member}/reset-link`,
    summary: "A link by which a colleague chooses a new password, once, within 30 minutes.",
    action: "people",
    states,
    body: noBodySchema,
    answer: resetLinkResponseSchema,
  },
]
