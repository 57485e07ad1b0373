import { fold, type NearWord, nearestWords } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import { spelling, spellingsOf } from "../text/spelling.js"
import type { KnownWords } from "../text/terms.js"
import { type Database, rows } from "./database.js"
import { vocabularyTable } from "./tables.js"

/** Words compared with one unknown word. */
const candidates = 20_000
const mostNear = 8
/** Milliseconds a large vocabulary is kept, and a small one, which costs nothing to read again. */
const freshFor = { large: 10_000, small: 1_000 }
const small = 2_000
/** Unknown words of one query that near ones are looked for. */
const mostWords = 6

const wordsOf = (table: string) => ident(vocabularyTable(table))

/**
 * Which of these folded words the index holds, and which of `beginnings` one begins with. Reads the vocabulary, never documents; where it is
 * small enough to be kept, as it was seconds ago.
 */
export async function knownWords(
  db: Database,
  table: string,
  words: readonly string[],
  beginnings: readonly string[],
): Promise<Set<string>> {
  const { isWhole, mayHold } = await lexiconOf(db, table)
  if (isWhole)
    return new Set([
      ...words.filter((word) => mayHold(word, false)),
      ...beginnings.filter((word) => mayHold(word, true)),
    ])
  const vocabulary = wordsOf(table)
  const begins = `exists (select from ${vocabulary} where starts_with("word", w))`
  const found = await rows<{ word: string }>(
    db,
    `select w as word from json_array_elements_text(?::json) as w
     where exists (select from ${vocabulary} where "word" = w) or (w = any(?::text[]) and ${begins})`,
    [JSON.stringify([...new Set([...words, ...beginnings])]), beginnings],
  )
  return new Set(found.map(({ word }) => word))
}

/** Of these accented words, those whose letters titles and names of the index also hold with other accents. */
export async function ambiguousWords(db: Database, table: string, words: readonly string[]): Promise<Set<string>> {
  const asked = words.map((word) => [word, spelling(word), ...spellingsOf(fold(word))])
  const found = await rows<{ word: string }>(
    db,
    `select q->>0 as word from json_array_elements(?::json) as q
     where exists (select from ${wordsOf(table)} where "word" >= q->>2 and "word" < q->>3 and "word" <> q->>1)`,
    [JSON.stringify(asked)],
  )
  return new Set(found.map(({ word }) => word))
}

/** The folded words of an index as they were seconds ago; where they are too many to be kept, every word may be held. */
export interface Lexicon extends Required<KnownWords> {
  words: readonly string[]
  isWhole: boolean
}

/** So many words that begin alike are asked for one by one. */
const mostBegun = 16

interface Held {
  lexicon: Promise<Lexicon>
  until: number
}

/** Words of each table as they were seconds ago: near words, and neighbours written together, need not be the newest. */
const held = new WeakMap<Database, Map<string, Held>>()

/** The place of the first of these sorted words that is not before one. */
function placeOf(word: string, sorted: readonly string[]): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? "") < word) from = middle + 1
    else to = middle
  }
  return from
}

async function readLexicon(db: Database, table: string): Promise<Lexicon> {
  const found = await rows<{ word: string }>(
    db,
    `select "word" from ${wordsOf(table)} where strpos("word", '=') = 0 limit ${candidates}`,
  )
  const words = found.map(({ word }) => word).sort()
  const isWhole = words.length < candidates
  const mayHold = (word: string, begun: boolean) => {
    if (!isWhole) return true
    const next = words[placeOf(word, words)]
    return next !== undefined && (begun ? next.startsWith(word) : next === word)
  }
  const beginning = (word: string) => {
    const from = placeOf(word, words)
    const begun = words.slice(from, from + mostBegun + 1).filter((next) => next.startsWith(word))
    return isWhole && begun.length <= mostBegun ? begun : null
  }
  return { words, isWhole, mayHold, beginning }
}

/** The index's words, read at most every ten seconds by each process. */
export function lexiconOf(db: Database, table: string): Promise<Lexicon> {
  const tables = held.get(db) ?? new Map<string, Held>()
  held.set(db, tables)
  const now = performance.now()
  const known = tables.get(table)
  if (known && now < known.until) return known.lexicon
  const lexicon = readLexicon(db, table)
  const kept: Held = { lexicon, until: now + freshFor.large }
  tables.set(table, kept)
  lexicon.then(
    ({ words }) => {
      if (words.length < small) kept.until = now + freshFor.small
    },
    () => tables.delete(table),
  )
  return lexicon
}

/** An index learnt words in this process: they are read again. */
export const forgetLexicon = (db: Database, table: string): void => void held.get(db)?.delete(table)

/** Letters by which a near word may be longer or shorter: two edits, and a letter pressed twice. */
const otherLength = 3

/** Words of about a word's length, those of its first letter first: where a vocabulary is too large to be kept. */
async function wordsLike(db: Database, table: string, word: string): Promise<string[]> {
  const found = await rows<{ word: string }>(
    db,
    `select "word" from ${wordsOf(table)} where strpos("word", '=') = 0 and length("word") between ? and ?
     order by starts_with("word", ?) desc limit ${candidates}`,
    [word.length - otherLength, word.length + otherLength, word.slice(0, 1)],
  )
  return found.map((row) => row.word)
}

/** Which of these words titles and names of the index hold with exactly these accents. */
export async function speltWords(db: Database, table: string, words: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ word: string }>(db, `select "word" from ${wordsOf(table)} where "word" = any(?::text[])`, [
    words.map(spelling),
  ])
  const held = new Set(found.map(({ word }) => word))
  return new Set(words.filter((word) => held.has(spelling(word))))
}

/** How titles and names of the index write these folded words. */
async function spellings(db: Database, table: string, words: readonly string[]): Promise<Map<string, string[]>> {
  const asked = words.map((word) => [word, ...spellingsOf(word)])
  const found = await rows<{ plain: string; word: string }>(
    db,
    `select q->>0 as plain, "word" from json_array_elements(?::json) as q
     join ${wordsOf(table)} on "word" >= q->>1 and "word" < q->>2`,
    [JSON.stringify(asked)],
  )
  const written = new Map<string, string[]>()
  for (const { plain, word } of found) written.set(plain, [...(written.get(plain) ?? []), word.slice(plain.length + 1)])
  return written
}

/** The nearest words of the index for each of these folded ones, on request with their spellings; a word that is seconds old may be missing. */
export async function nearWords(
  db: Database,
  table: string,
  words: readonly string[],
  written: boolean,
): Promise<Map<string, NearWord[]>> {
  const { isWhole, words: all } = await lexiconOf(db, table)
  const asked = [...new Set(words)].slice(0, mostWords)
  const near = await Promise.all(
    asked.map(async (word) => {
      const compared = isWhole ? all : await wordsLike(db, table, word)
      return [word, nearestWords(word, compared, mostNear)] as const
    }),
  )
  if (!written) return new Map(near)
  const found = near.flatMap(([, list]) => list.map(({ word }) => word))
  const known = await spellings(db, table, [...new Set(found)])
  return new Map(
    near.map(([word, list]) => [word, list.map((one) => ({ ...one, spellings: known.get(one.word) ?? [] }))]),
  )
}
