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

/** Letters and digits; a number and the unit written onto it are two: "5kg" finds what is sold as "5 kg". */
const word = /\p{Nd}+(?=(?:kg|g|gr|gam|ml|l|lít|li\u0301t|lit)(?![\p{L}\p{N}\p{M}]))|[\p{L}\p{N}\p{M}]+/giu

type Forms = Pick<Token, "plain" | "exact">

/** Words met lately: the same few thousand stand in every text and query, and folding one costs more than finding it here. */
const met = new Map<string, Forms>()
const mostMet = 20_000

/** By letters, not by halves of them: PostgreSQL refuses half a letter of those beyond the first 65,536. */
const cut = (text: string): string =>
  text.length <= limits.tokenLength ? text : [...text].slice(0, limits.tokenLength).join("")

function formsOf(text: string): Forms {
  const known = met.get(text)
  if (known) return known
  const plain = cut(fold(text).replace(/[^\p{L}\p{N}]/gu, ""))
  const forms = { plain, exact: oneSpelling(cut(text.normalize("NFC").toLowerCase())) }
  if (met.size >= mostMet) met.clear()
  if (text.length <= limits.tokenLength) met.set(text, forms)
  return forms
}

/** Splits text into words of letters and digits; everything else, control characters included, separates, as do a number and its unit. No stop words. */
export function tokenize(text: string, atMost: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    if (tokens.length >= atMost) break
    const { plain, exact } = formsOf(match[0])
    if (plain) tokens.push({ plain, exact, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}
