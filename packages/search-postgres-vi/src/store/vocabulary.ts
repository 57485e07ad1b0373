import { fold, type NearWord, nearestWords } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import { spelling, spellingsOf } from "../text/spelling.js"
import { type Database, rows } from "./database.js"
import { vocabularyTable } from "./tables.js"

/** Words compared with one unknown word. */
const candidates = 5_000
const mostNear = 3
/** Unknown words of one query that near ones are looked for. */
const mostWords = 6

const wordsOf = (table: string) => ident(vocabularyTable(table))

/** Which of these folded words the index holds, and `beginning` when one begins so. Reads the vocabulary, never documents. */
export async function knownWords(
  db: Database,
  table: string,
  words: readonly string[],
  beginning: string | null,
): Promise<Set<string>> {
  const vocabulary = wordsOf(table)
  const begins = `exists (select from ${vocabulary} where starts_with("word", w))`
  const found = await rows<{ word: string }>(
    db,
    `select w as word from json_array_elements_text(?::json) as w
     where exists (select from ${vocabulary} where "word" = w) or (w = ? and ${begins})`,
    [JSON.stringify([...words, ...(beginning === null ? [] : [beginning])]), beginning ?? ""],
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

async function nearTo(db: Database, table: string, word: string): Promise<NearWord[]> {
  const near = await rows<{ word: string }>(
    db,
    `select "word" from ${wordsOf(table)} where length("word") between ? and ? and strpos("word", '=') = 0
     order by left("word", 1) = ? desc, "word" limit ${candidates}`,
    [word.length - 2, word.length + 2, word.slice(0, 1)],
  )
  return nearestWords(
    word,
    near.map((row) => row.word),
    mostNear,
  )
}

/** The nearest words of the index for each of these folded ones. */
export async function nearWords(
  db: Database,
  table: string,
  words: readonly string[],
): Promise<Map<string, NearWord[]>> {
  const asked = [...new Set(words)].slice(0, mostWords)
  const near = await Promise.all(asked.map((word) => nearTo(db, table, word)))
  return new Map(asked.map((word, at) => [word, near[at] ?? []]))
}
