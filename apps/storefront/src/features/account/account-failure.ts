import type { RequestFailure } from "../../lib/browser/request"
import type { account } from "../../messages/vi/account"

export type AccountWords = typeof account

/** Medusa answers in English: every failure of an account request gets a sentence in the page's language instead. */
export function accountFailure(
  failure: RequestFailure,
  words: AccountWords,
  doing: "sign-in" | "register" | "other",
): string {
  if (failure.status === 0) return words.offline
  if (failure.status === 429) return words.too_many
  if (doing === "sign-in" && (failure.status === 401 || failure.status === 404)) return words.wrong_pair
  if (doing === "register" && (failure.status === 401 || failure.status === 409 || failure.status === 422)) {
    return words.email_taken
  }
  if (doing === "other" && failure.status === 401) return words.expired
  return words.failed
}
