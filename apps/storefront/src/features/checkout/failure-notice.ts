import type { RequestFailure } from "../../lib/browser/request"
import { failureWords } from "../cart/failure-words"
import type { CheckoutWords, DraftField, FieldError } from "./validate-draft"

export interface FailureNotice {
  /** Errors that belong to fields of the form. */
  fields: FieldError[]
  title: string
  text: string
}

/** Contract path or error code → field of the form. */
const fieldOf: Record<string, DraftField> = {
  name: "name",
  phone: "phone",
  commune_code: "commune",
  address_line: "address_line",
  bad_phone: "phone",
  unknown_commune: "commune",
}

/** A refused order in words: beside the fields where the server named them, else as one notice. Nothing was charged. */
export function failureNotice(failure: RequestFailure, words: CheckoutWords): FailureNotice {
  const sentence = failureWords(failure)
  const named = failure.details.flatMap((detail) => {
    const field = fieldOf[detail.path]
    return field ? [{ field, message: detail.message, summary: detail.message }] : []
  })
  const byCode = failure.code ? fieldOf[failure.code] : undefined
  const fields = named.length > 0 || !byCode ? named : [{ field: byCode, message: sentence, summary: sentence }]
  if (failure.status === 0) return { fields, title: words.offline_title, text: words.offline_text }
  return { fields, title: words.failed_title, text: sentence }
}
