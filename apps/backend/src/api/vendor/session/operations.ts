import { doneResponseSchema, sessionResponseSchema, signInSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/session"

/** Signing in and out. */
export const sessionOperations: VendorOperation[] = [
  {
    method: "POST",
    path,
    summary: "Signs in by phone or e-mail and password; a cookie holds the session, or a bearer token when asked for.",
    action: "public",
    body: signInSchema,
    answer: sessionResponseSchema,
  },
  {
    method: "DELETE",
    path,
    summary: "Signs out here; nothing happens to who is not signed in.",
    action: "public",
    answer: doneResponseSchema,
  },
]
