import type { Token } from "../text/tokens.js"

/** Phrases that mean the same, with their accents: ["lạc", "đậu phộng"]. */
export type SynonymGroup = readonly string[]

/** One way to say a phrase. */
export interface Saying {
  /** Its words with accents, joined by spaces: what it is known by. */
  key: string
  tokens: Token[]
}

/** Groups, ready to be looked up. */
export interface Synonyms {
  /** Other ways to say a phrase, by its accented key. */
  others: ReadonlyMap<string, readonly Saying[]>
  /** Accented keys that fold to the same letters. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Words of the longest phrase. */
  longest: number
}

/** Hands out the synonyms in force; may answer others the next time. Must not wait: searches ask it. */
export interface SynonymSource {
  current(): Synonyms
}
