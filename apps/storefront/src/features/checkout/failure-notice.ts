import type { RequestFailure } from "../../lib/browser/request"
import { failureWords } from "../cart/failure-words"
import type { CheckoutWords, DraftField, FieldError } from "./validate-draft"

export interface FailureNotice {
  /** Errors that belong to fields of the form. */
  fields: FieldError[]
  /** `warn` while nobody knows yet, `bad` when nothing was ordered. */
  tone: "warn" | "bad"
  title: string
  text: string
  /** What differs from what the buyer saw, beyond single lines: those say it themselves. */
  points: string[]
}

/** Contract path or error code → field of the form. */
const fieldOf: Record<string, DraftField> = {
  name: "name",
  phone: "phone",
  commune_code: "commune",
  address_line: "address_line",
  email: "email",
  bad_phone: "phone",
  unknown_commune: "commune",
}

/** What a difference is about, by the first word of its path. */
const pointOf: Record<string, keyof CheckoutWords> = {
  total: "differs_total",
  deliveries: "differs_delivery",
  promotions: "differs_promotion",
}

function pointsOf(failure: RequestFailure, words: CheckoutWords): string[] {
  const found = failure.details.flatMap(({ path }) => {
    const key = pointOf[path.split(".")[0] ?? ""]
    return key ? [words[key]] : []
  })
  return [...new Set(found)]
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
  const points = pointsOf(failure, words)
  if (failure.status === 0) return { fields, tone: "bad", title: words.offline_title, text: words.offline_text, points }
  if (failure.code === "payment_pending" || failure.code === "still_running") {
    return { fields: [], tone: "warn", title: words.pending_title, text: words.pending_text, points: [] }
  }
  return { fields, tone: "bad", title: words.failed_title, text: sentence, points }
}
