import { isRude } from "./rude-words"

const longest = 60
const mostWords = 8
/** What may lead to a person or away from the market: addresses of mail and web, runs of digits as phones and identity cards have. */
const personal = /@|:\/\/|www\.|(?:\d[\s.-]?){6,}/i

/**
 * A typed query as it may be counted: composed, lower case, words parted by single spaces ("Gạo  TÁM!" → "gạo tám").
 * Null for what must not be kept: too short or long, without a letter, rude, with control characters, or with personal data in it.
 */
export function normalizeQuery(typed: string): string | null {
  if (typed.length > longest * 2 || /[\p{Cc}\p{Cs}]/u.test(typed) || personal.test(typed)) return null
  const words =
    typed
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const text = words.join(" ")
  if (text.length < 2 || text.length > longest || words.length > mostWords) return null
  return /\p{L}/u.test(text) && !isRude(words) ? text : null
}
