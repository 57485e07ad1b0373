import {
  acceptInviteSchema,
  createInviteSchema,
  doneResponseSchema,
  inviteCreatedResponseSchema,
  inviteListResponseSchema,
  invitePreviewResponseSchema,
  sessionResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/invites"
const states = ["draft", "submitted", "active"] as const
const readable = [...states, "suspended", "closed"] as const

/** How colleagues come in. */
export const inviteOperations: VendorOperation[] = [
  {
    method: "GET",
    path,
    summary: "Invitations that can still be used, at most 50.",
    action: "people",
    states: readable,
    answer: inviteListResponseSchema,
  },
  {
    method: "POST",
    path,
    summary: "Invites somebody by a link that works once, for seven days; the same id again answers the same link.",
    action: "people",
    states,
    refuses: [404],
    body: createInviteSchema,
    answer: inviteCreatedResponseSchema,
  },
  {
    method: "GET",
    path: `${path}/:invite`,
    summary: "What the link with this token invites to.",
    action: "public",
    answer: invitePreviewResponseSchema,
  },
  {
    method: "DELETE",
    path: `${path}/:invite`,
    summary: "Takes the invitation with this id back; 409 once it was used.",
    action: "people",
    states,
    refuses: [409],
    answer: doneResponseSchema,
  },
  {
    method: "POST",
    path: `${path}/:invite/accept`,
    summary: "Joins by the link's token and is signed in.",
    action: "public",
    body: acceptInviteSchema,
    answer: sessionResponseSchema,
  },
]
