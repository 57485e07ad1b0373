import { limits } from "../limits.js"
import { tokenize } from "../text/tokens.js"
import type { Saying, SynonymGroup, Synonyms } from "./types.js"

/** A phrase as it is looked up; null when it holds no word. Words beyond the longest allowed phrase are not read. */
export function readSaying(phrase: string): Saying | null {
  const tokens = tokenize(phrase, limits.synonymWords)
  return tokens.length ? { key: tokens.map(({ exact }) => exact).join(" "), tokens } : null
}

/** Letters of a phrase without accents, as a query without accents names it. */
export const plainKey = ({ tokens }: Saying): string => tokens.map(({ plain }) => plain).join(" ")

/** Makes groups ready to be looked up; a phrase of several groups has the words of all. Bounded, never throws. */
export function compileSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const others = new Map<string, Saying[]>()
  const spellings = new Map<string, string[]>()
  let longest = 0
  for (const group of groups.slice(0, limits.synonymGroups)) {
    const sayings = group.slice(0, limits.synonymPhrases).flatMap((phrase) => readSaying(phrase) ?? [])
    for (const saying of sayings) {
      longest = Math.max(longest, saying.tokens.length)
      const known = others.get(saying.key) ?? []
      const more = sayings.filter(({ key }) => key !== saying.key && !known.some((other) => other.key === key))
      others.set(saying.key, [...known, ...more])
      const plain = plainKey(saying)
      const written = spellings.get(plain) ?? []
      if (!written.includes(saying.key)) spellings.set(plain, [...written, saying.key])
    }
  }
  return { others, spellings, longest }
}

/** Knows no word: what a provider uses that was given none. */
export const noSynonyms: Synonyms = compileSynonyms([])
