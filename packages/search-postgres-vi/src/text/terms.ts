import { hasAccents, readTelex, type Token, type Variant } from "@cho-htx/search-core"
import type { WeightLabel } from "../plan/types.js"
import { lexeme, quote } from "./lexemes.js"

export type MatchStrategy = "all" | "any" | "last"

/** tsquery texts of one way to say a query: what must match, and what lifts a match (`points` of search-core says by how much). */
export interface Terms {
  match: string
  /** Null when no accents were typed. */
  exactAll: string | null
  exactEvery: string
  exactTitle: string
  titleAll: string
  titleFinished: string
  /** Null when accents were typed. */
  titleBare: string | null
  titlePhrase: string
  titleWhole: string
  titleStart: string
  /** Null for a one-word query. */
  phrase: string | null
}

/** Joined syllables are tried for words of at least this many letters ("gaotam"). */
const joinedFrom = 4
/** Neighbours of a query that a text may write together: "nu oc", "mat on g". */
const joinedWords = [2, 3]

type Said = Pick<Variant, "tokens" | "strict" | "accents">

/** What is known of the folded words documents hold. */
export interface KnownWords {
  /** Whether a document may hold a word, or one that begins so. */
  mayHold(word: string, begun: boolean): boolean
  /**
   * All words that begin so; null when they are too many, or not known. Asked for one by one, the index finds them five times as fast as by
   * their beginning.
   */
  beginning?(word: string): readonly string[] | null
}
const everything: KnownWords = { mayHold: () => true }

/** Plans one way to say a query. `scope` narrows the match to fields of those weights; neighbours are joined only to what `known` lets pass. */
export function termsOf(
  { tokens, strict, accents }: Said,
  strategy: MatchStrategy,
  scope: WeightLabel[] = [],
  known = everything,
): Terms {
  const isLast = (index: number) => strategy === "last" && index === tokens.length - 1
  const term = (value: string, unfinished: boolean, weight: string) => {
    const flags = `${unfinished ? "*" : ""}${weight}`
    return flags ? `${quote(value)}:${flags}` : quote(value)
  }
  const plain = (value: string, unfinished: boolean, weight: string) => {
    const words = (unfinished && known.beginning?.(value)) || []
    const [only, ...more] = words.map((word) => term(lexeme.plain(word), false, weight))
    if (!only) return term(lexeme.plain(value), unfinished, weight)
    return more.length ? `(${[only, ...more].join(" | ")})` : only
  }
  const word = (token: Token, index: number, weight: string) =>
    strict[index] ? term(lexeme.exact(token.exact), false, weight) : plain(token.plain, isLast(index), weight)
  const either = (token: Token, index: number, weight: string, finished = false) => {
    if (finished && !strict[index]) {
      const whole = term(lexeme.plain(token.plain), false, weight)
      return token.plain.length < joinedFrom
        ? whole
        : `(${whole} | ${term(lexeme.joinedQuery(token.plain), false, weight)})`
    }
    // "tams" is "tám" by Telex, not the beginning of "tâm sen" written together.
    const keys = isLast(index) && token.exact === token.plain && readTelex(token.plain) !== null
    if (strict[index] || token.plain.length < joinedFrom || keys) return word(token, index, weight)
    return `(${word(token, index, weight)} | ${term(lexeme.joinedQuery(token.plain), isLast(index), weight)})`
  }
  const said = strict.some(Boolean)
  const apart = (weight: string) => {
    const each = tokens.map((token, index) => either(token, index, weight))
    // Words of a synonym stand side by side: "bột … năng" is no "bột năng".
    return each.map((one, index) =>
      index === 0 ? one : `${strict[index] && strict[index - 1] ? " <-> " : " & "}${one}`,
    )
  }
  const together = (weight: string) =>
    (said ? [] : joinedWords).flatMap((length) =>
      tokens.slice(length - 1).flatMap((_, from) => {
        const joined = tokens
          .slice(from, from + length)
          .map(({ plain }) => plain)
          .join("")
        const begun = isLast(from + length - 1)
        if (!known.mayHold(joined, begun)) return []
        const rest = tokens.map((token, index) => either(token, index, weight))
        return [[...rest.slice(0, from), term(joined, begun, weight), ...rest.slice(from + length)].join(" & ")]
      }),
    )
  const all = (weight: string) =>
    strategy === "any"
      ? tokens.map((token, index) => either(token, index, weight)).join(" | ")
      : [apart(weight).join(""), ...together(weight)].join(" | ")
  const sideBySide = (weight: string) => tokens.map((token, index) => word(token, index, weight)).join(" <-> ")
  // A word typed without accents says nothing about them.
  const accented = (weight: string, glue: string) =>
    tokens
      .map((token, index) =>
        strict[index] || token.exact === token.plain
          ? word(token, index, weight)
          : term(lexeme.exact(token.exact), isLast(index), weight),
      )
      .join(glue)
  const scoped = scope.join("")
  const exactly = (weight: string) => tokens.map(({ exact }) => term(lexeme.exact(exact), false, weight)).join(" & ")
  // Written when asked for: of the dozens of queries a misspelt one may have meant, only `match` and `phrase` are.
  return {
    get match() {
      return all(scoped)
    },
    get exactAll() {
      return accents ? accented(scoped, " & ") : null
    },
    get exactEvery() {
      return exactly(scoped)
    },
    get exactTitle() {
      return accented("A", " <-> ")
    },
    get titleAll() {
      return all("A")
    },
    get titleFinished() {
      return tokens.map((token, index) => either(token, index, "A", true)).join(" & ")
    },
    get titleBare() {
      return accents ? null : exactly("A")
    },
    get titlePhrase() {
      return sideBySide("A")
    },
    get titleWhole() {
      const words = tokens.map(({ plain }) => term(lexeme.plain(plain), false, "A"))
      return `${words.join(" <-> ")} & ${term(lexeme.length(tokens.length), false, "A")}`
    },
    get titleStart() {
      return term(lexeme.first(tokens[0]?.plain ?? ""), tokens.length === 1 && isLast(0), "")
    },
    get phrase() {
      return tokens.length > 1 ? sideBySide(scoped) : null
    },
  }
}

/** The terms of the words as typed. */
export const typedTerms = (
  tokens: Token[],
  strategy: MatchStrategy,
  scope?: WeightLabel[],
  known?: KnownWords,
): Terms => termsOf({ tokens, strict: [], accents: hasAccents(tokens) }, strategy, scope, known)
