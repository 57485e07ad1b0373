import type { RequestFailure } from "../../lib/browser/request"
import { cartFailures as en } from "../../messages/en/cart-failures"
import { cartFailures as vi } from "../../messages/vi/cart-failures"

/** One sentence for a failed cart request, in the page's language: what happened, then what to do. */
export function failureWords(failure: RequestFailure): string {
  const english = typeof document !== "undefined" && document.documentElement.lang.startsWith("en")
  const words: Record<string, string> = english ? en : vi
  if (failure.status === 0) return words.offline ?? ""
  if (failure.status === 429) return words.too_many ?? ""
  const known = failure.code ? words[failure.code] : undefined
  if (english) return known ?? words.unknown ?? ""
  return failure.message ?? known ?? words.unknown ?? ""
}
