import { fold, oneSpelling } from "@cho-htx/vietnam"
import { limits } from "../limits.js"

export interface Token {
  /** Folded: "gao". */
  plain: string
  /** Lower case with its accents, composed, the tone where schools put it: "gạo", "hòa" for "hoà". */
  exact: string
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/** Splits text into words of letters and digits; everything else, control characters included, separates. No stop words. */
export function tokenize(text: string, atMost: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    if (tokens.length >= atMost) break
    const plain = fold(match[0])
      .replace(/[^\p{L}\p{N}]/gu, "")
      .slice(0, limits.tokenLength)
    if (!plain) continue
    const exact = oneSpelling(match[0].normalize("NFC").toLowerCase().slice(0, limits.tokenLength))
    tokens.push({ plain, exact, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}
