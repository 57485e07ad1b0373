import { registrationSchema, sessionResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Where a cooperative begins. */
export const registrationOperations: VendorOperation[] = [
  {
    method: "POST",
    path: "/vendor/registrations",
    summary: "Registers a cooperative as a draft, with its owner, who is signed in by it.",
    action: "public",
    body: registrationSchema,
    answer: sessionResponseSchema,
  },
]
