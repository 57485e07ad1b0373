import { parsePhone } from "@cho-htx/vietnam"
import { refuseField } from "../../lib/refusal"
import { memberMessages } from "./messages"

/** Phone (E.164) or e-mail (lower case) as accounts are found by it, however it was typed; anything else names no account. */
export function identifierOf(text: string): string {
  const phone = parsePhone(text)
  return phone.ok ? phone.e164 : text.normalize("NFKC").trim().toLowerCase()
}

/** A mobile number in E.164. Throws INVALID_DATA beside `field`. */
export function mobileOf(text: string, field: string): string {
  const phone = parsePhone(text)
  if (!phone.ok) throw refuseField(field, memberMessages.badMobile(text))
  return phone.e164
}

/** An address in lower case; null for none. */
export const emailOf = (text: string | null | undefined): string | null => text?.trim().toLowerCase() || null
