import { limits, type Token, tokenize } from "@cho-htx/search-core"
import type { WeightLabel } from "../plan/types.js"
import { lexeme, quote } from "./lexemes.js"

export type MatchStrategy = "all" | "any" | "last"

/** tsquery texts of one free-text query: what must match, and what lifts a match. */
export interface QueryPlan {
  tokens: Token[]
  match: string
  /** Every word in a heaviest field, and there side by side; null for a one-word query. */
  titleAll: string
  titlePhrase: string | null
  titleStart: string
  /** Every word with its accents as typed; null when the shopper typed none. */
  exactAll: string | null
  exactTitle: string | null
}

/** Joined syllables are tried for words of at least this many letters ("gaotam"). */
const joinedFrom = 4

/** Plans a query, or returns null when it holds no word at all. `labels` narrows the match to fields of those weights. */
export function planQuery(text: string, strategy: MatchStrategy, labels?: WeightLabel[]): QueryPlan | null {
  const tokens = tokenize(text.slice(0, limits.queryLength), limits.queryTokens)
  const first = tokens[0]
  if (!first) return null
  const scope = labels?.join("") ?? ""
  const isLast = (index: number) => strategy === "last" && index === tokens.length - 1
  const term = (value: string, index: number, weight: string) => {
    const flags = `${isLast(index) ? "*" : ""}${weight}`
    return flags ? `${quote(value)}:${flags}` : quote(value)
  }
  const either = (token: Token, index: number, weight: string) => {
    const plain = term(lexeme.plain(token.plain), index, weight)
    if (token.plain.length < joinedFrom) return plain
    return `(${plain} | ${term(lexeme.joinedQuery(token.plain), index, weight)})`
  }
  const exact = (weight: string, glue: string) =>
    tokens.map((token, index) => term(lexeme.exact(token.exact), index, weight)).join(glue)
  const accented = tokens.some((token) => token.exact !== token.plain)
  return {
    tokens,
    match: tokens.map((token, index) => either(token, index, scope)).join(strategy === "any" ? " | " : " & "),
    titleAll: tokens.map((token, index) => either(token, index, "A")).join(" & "),
    titlePhrase:
      tokens.length > 1
        ? tokens.map((token, index) => term(lexeme.plain(token.plain), index, "A")).join(" <-> ")
        : null,
    titleStart: term(lexeme.first(first.plain), 0, ""),
    exactAll: accented ? exact(scope, " & ") : null,
    exactTitle: accented ? exact("A", " <-> ") : null,
  }
}
