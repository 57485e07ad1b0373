import type { Token } from "../text/tokens.js"

/** The query said otherwise: some of its words replaced by synonyms. */
export interface Variant {
  tokens: Token[]
  /** Which words came from a synonym: they match with exactly these accents. */
  strict: boolean[]
  /** Whether the query said something about accents, so that accents lift a match. */
  accents: boolean
  /** Its points are multiplied by this, below 1: a direct match is worth more. */
  worth: number
}

/** A free-text query, ready for an engine. */
export interface WordQuery {
  tokens: Token[]
  /** The last word may have only begun. */
  unfinished: boolean
  variants: Variant[]
}

/** Why an answer is that of other words than the ones typed. */
export type Because =
  /** Keys of Telex or VNI that no input method had read: "gaoj tams". */
  | "typing"
  /** Syllables written together or apart: "gaotamxoan". */
  | "spacing"
  /** Misspelt: "gạo tám soan". */
  | "spelling"
  /** Words were left out: those people say around what they want ("gạo ngon nhất", "2 cân gạo"), else the last ones. */
  | "fewer_words"

/**
 * What was searched instead of what was typed. Providers answer it as `provider_metadata` (`saidInstead`), so that a shop can print
 * "Không có kết quả cho “{query}”, hiển thị “{searched_instead}”".
 */
export interface Instead {
  text: string
  because: Because
  /** How many the words as typed found, by accident; 0 most often. */
  typed: number
}

/**
 * How a query's words are found: side by side in a field that names a document, all in such fields, or anywhere; `elsewhere`: all in
 * fields that name a document, whatever the caller's filters leave out.
 */
export type FoundBy = "phrase" | "named" | "any" | "elsewhere"

/** A query, and how its words are to be found. */
export interface Asked {
  query: WordQuery
  by: FoundBy
}

/** What the planner asks an engine; each call is one round trip. */
export interface WordEngine<Answer> {
  /** Answers the query for all requests that share it. */
  run(query: WordQuery): Promise<Answer>
  /** How many were found; counting may stop at any number above `few`. */
  total(answer: Answer): number
  /** Whether the query names what was found; undefined when this page of the answer does not tell. */
  isNamed(answer: Answer): boolean | undefined
  /** Which of these folded words the index holds, and which of `beginnings` one of its words begins with. */
  known(words: readonly string[], beginnings: readonly string[]): Promise<Set<string>>
  /** Of these accented words, those whose letters the index also holds with other accents, in titles and names. */
  ambiguous(words: readonly string[]): Promise<Set<string>>
  /** Which of these words titles and names of the index hold with exactly these accents. */
  spelt(words: readonly string[]): Promise<Set<string>>
  /** For each folded word the nearest ones of the index, nearest first, `written`: with their spellings; empty when the engine cannot tell. */
  near(words: readonly string[], written: boolean): Promise<Map<string, NearWord[]>>
  /** The place of the first that finds anything; -1 when none does. */
  firstFound(asked: readonly Asked[]): Promise<number>
  /** Answers the query forgiving misspelt words, and says what it read; for engines that cannot tell near words. */
  forgive?(query: WordQuery): Promise<{ answer: Answer; text: string | null }>
}

export interface NearWord {
  /** Folded. */
  word: string
  /** With its accents, as titles and names write it; left out when that was not asked for. */
  spellings?: readonly string[]
  /** Edits, half ones for what sounds the same. */
  distance: number
}
