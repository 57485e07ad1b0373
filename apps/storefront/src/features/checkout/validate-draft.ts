import { parsePhone } from "@cho-htx/vietnam/phone"
import { fill } from "../../lib/i18n/fill"
import type { checkout } from "../../messages/vi/checkout"
import type { CheckoutDraft } from "./draft"
import { emailError } from "./email-error"

export type CheckoutWords = typeof checkout
export type DraftField = "name" | "phone" | "commune" | "address_line" | "email"

export interface FieldError {
  field: DraftField
  /** The sentence below the field. */
  message: string
  /** The words of the link in the summary on top. */
  summary: string
  /** Said by the server: stays until the form is touched, since the browser's own check finds nothing. */
  sticky?: boolean
}

export type PhoneWords = Pick<CheckoutWords, Extract<keyof CheckoutWords, `phone_${string}`>>

/** Why a phone number cannot be used, or null; tells how many digits it has. */
export function phoneError(text: string, words: PhoneWords): FieldError | null {
  const error = (message: string, summary: string): FieldError => ({ field: "phone", message, summary })
  if (text.trim() === "") return error(words.phone_missing, words.phone_missing_short)
  const phone = parsePhone(text)
  if (phone.ok) return null
  const values = { digits: phone.digits, n: Math.abs(10 - phone.digits) }
  switch (phone.reason) {
    case "too_short":
      return error(fill(words.phone_too_short, values), fill(words.phone_too_short_short, values))
    case "too_long":
      return error(fill(words.phone_too_long, values), fill(words.phone_too_long_short, values))
    case "not_mobile":
      return error(words.phone_not_mobile, words.phone_not_mobile_short)
    case "not_digits":
      return error(words.phone_not_digits, words.phone_not_digits_short)
  }
}

function communeError(draft: CheckoutDraft, words: CheckoutWords): FieldError | null {
  if (draft.commune) return null
  const typed = draft.communeTyped.trim()
  return typed
    ? { field: "commune", message: fill(words.commune_unknown, { typed }), summary: words.commune_unknown_short }
    : { field: "commune", message: words.commune_missing, summary: words.commune_missing_short }
}

/** Everything that must be fixed before the order can be sent, in the order of the form. */
export function validateDraft(draft: CheckoutDraft, words: CheckoutWords): FieldError[] {
  const name: FieldError | null =
    draft.name.trim().length < 2
      ? { field: "name", message: words.name_missing, summary: words.name_missing_short }
      : null
  const address: FieldError | null =
    draft.addressLine.trim().length < 3
      ? { field: "address_line", message: words.address_missing, summary: words.address_missing_short }
      : null
  const email = emailError(draft.email ?? "", words)
  return [name, phoneError(draft.phone, words), communeError(draft, words), address, email].filter(
    (error) => error !== null,
  )
}
