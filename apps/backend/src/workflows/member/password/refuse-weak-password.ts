import { refuseField } from "../../../lib/refusal"
import { memberMessages } from "../messages"
import { isWeakPassword } from "./is-weak-password"

/** Throws INVALID_DATA beside `field` for a password that would be guessed among the first. */
export function refuseWeakPassword(
  field: string,
  password: string,
  who: { phone: string | null; email: string | null },
): void {
  if (isWeakPassword(password, who)) throw refuseField(field, memberMessages.weakPassword)
}
