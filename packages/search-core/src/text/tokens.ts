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

type Forms = Pick<Token, "plain" | "exact">

/** Words met lately: the same few thousand stand in every text and query, and folding one costs more than finding it here. */
const met = new Map<string, Forms>()
const mostMet = 20_000

function formsOf(text: string): Forms {
  const known = met.get(text)
  if (known) return known
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, limits.tokenLength)
  const exact = oneSpelling(text.normalize("NFC").toLowerCase().slice(0, limits.tokenLength))
  const forms = { plain, exact }
  if (met.size >= mostMet) met.clear()
  if (text.length <= limits.tokenLength) met.set(text, forms)
  return forms
}

/** Splits text into words of letters and digits; everything else, control characters included, separates. No stop words. */
export function tokenize(text: string, atMost: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    if (tokens.length >= atMost) break
    const { plain, exact } = formsOf(match[0])
    if (plain) tokens.push({ plain, exact, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}
