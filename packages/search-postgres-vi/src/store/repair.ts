import { nearestWord, type Token } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import { type Database, rows } from "./database.js"
import { vocabularyTable } from "./tables.js"

/** Words compared with one unknown word. */
const candidates = 5_000

/**
 * Replaces words the index has never seen by the nearest it has; the last word may be unfinished. Returns the repaired
 * query, or null when every word is known or nothing is near. Reads the vocabulary only, never documents.
 */
export async function repairQuery(
  db: Database,
  table: string,
  tokens: Token[],
  prefixLast: boolean,
): Promise<string | null> {
  const vocabulary = ident(vocabularyTable(table))
  const known = await rows<{ word: string }>(
    db,
    `select w as word from json_array_elements_text(?::json) as w where exists (select from ${vocabulary} where "word" = w)`,
    [JSON.stringify(tokens.map((token) => token.plain))],
  )
  const holds = new Set(known.map(({ word }) => word))
  let changed = false
  const words: string[] = []
  for (const [index, token] of tokens.entries()) {
    const unknown = !holds.has(token.plain) && token.plain.length > 2
    const near = unknown ? await nearest(db, vocabulary, token.plain, prefixLast && index === tokens.length - 1) : null
    changed ||= near !== null
    words.push(near ?? token.exact)
  }
  return changed ? words.join(" ") : null
}

async function nearest(db: Database, vocabulary: string, word: string, unfinished: boolean): Promise<string | null> {
  if (unfinished) {
    const started = await rows(db, `select 1 from ${vocabulary} where starts_with("word", ?) limit 1`, [word])
    if (started.length) return null
  }
  const near = await rows<{ word: string }>(
    db,
    `select "word" from ${vocabulary} where length("word") between ? and ? order by left("word", 1) = ? desc, "word" limit ${candidates}`,
    [word.length - 2, word.length + 2, word.slice(0, 1)],
  )
  return nearestWord(
    word,
    near.map((row) => row.word),
  )
}
