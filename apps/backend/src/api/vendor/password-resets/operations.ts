import {
  confirmResetSchema,
  doneResponseSchema,
  requestResetResponseSchema,
  requestResetSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/password-resets"

/** Who forgot the password. */
export const passwordResetOperations: VendorOperation[] = [
  {
    method: "POST",
    path,
    summary: "Sends a link to the account's e-mail, if there is one; the answer never tells.",
    action: "public",
    body: requestResetSchema,
    answer: requestResetResponseSchema,
  },
  {
    method: "POST",
    path: `${path}/confirm`,
    summary: "Chooses a new password by the link's token, which works once, and ends all sessions.",
    action: "public",
    body: confirmResetSchema,
    answer: doneResponseSchema,
  },
]
