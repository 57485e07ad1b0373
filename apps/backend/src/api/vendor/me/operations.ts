import {
  changeMeSchema,
  changePasswordSchema,
  cooperativeStatuses,
  doneResponseSchema,
  meResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** The signed-in person's own account. */
export const meOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/me",
    summary: "Who is signed in, and for which cooperative.",
    action: "read",
    answer: meResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/me",
    summary: "Changes one's own name, phone or e-mail; the latter two need the password.",
    action: "own",
    states: cooperativeStatuses,
    body: changeMeSchema,
    answer: meResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/me/password",
    summary: "Changes one's own password and ends every other session.",
    action: "own",
    states: cooperativeStatuses,
    body: changePasswordSchema,
    answer: doneResponseSchema,
  },
]
