import { limits } from "../limits.js"
import { findSpans, hasAccents } from "../synonyms/find-spans.js"
import { spansToVariants } from "../synonyms/spans-to-variants.js"
import type { Synonyms } from "../synonyms/types.js"
import { type Token, tokenize } from "../text/tokens.js"
import type { WordEngine, WordQuery } from "./types.js"

/** The words of a text that take part, at most `most`; null when there is none. */
export function readWords(text: string, unfinished: boolean, most: number = limits.queryTokens): WordQuery | null {
  const tokens = tokenize(text.slice(0, limits.queryLength), most)
  return tokens.length ? { tokens, unfinished, variants: [] } : null
}

/** Words again as a text, each as it was typed. */
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ exact }) => exact).join(" ")

/**
 * Adds the ways synonyms say the query. Only a query without accents asks the engine, and only about single syllables:
 * `lac` may stand for peanuts where no title holds the same letters with another accent.
 */
export async function withSynonyms(
  query: WordQuery,
  synonyms: Synonyms,
  engine: Pick<WordEngine<unknown>, "ambiguous">,
): Promise<WordQuery> {
  const spans = findSpans(query.tokens, synonyms)
  if (spans.length === 0) return query
  const doubtful = hasAccents(query.tokens) ? [] : spans.filter(({ length }) => length === 1).map(({ key }) => key)
  const ambiguous = doubtful.length ? await engine.ambiguous(doubtful) : new Set<string>()
  const meant = spans.filter(({ key }) => !ambiguous.has(key))
  return { ...query, variants: spansToVariants(query.tokens, meant) }
}
