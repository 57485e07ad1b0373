import { cooperativeStatuses, doneResponseSchema, sessionListResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Where one is signed in. */
export const sessionsOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/sessions",
    summary: "Where the signed-in person is signed in, the latest used first, at most 50.",
    action: "read",
    answer: sessionListResponseSchema,
  },
  {
    method: "DELETE",
    path: "/vendor/sessions",
    summary: "Signs oneself out everywhere but where one asks from.",
    action: "own",
    states: cooperativeStatuses,
    answer: doneResponseSchema,
  },
  {
    method: "DELETE",
    path: "/vendor/sessions/:session_id",
    summary: "Signs oneself out at one place.",
    action: "own",
    states: cooperativeStatuses,
    answer: doneResponseSchema,
  },
]
