import type { Synonyms } from "../synonyms/types.js"
import { textOf, withSynonyms } from "./plan-query.js"
import type { Because, Instead, WordEngine, WordQuery } from "./types.js"

/** An answer, and what was searched when it is not what was typed. */
export interface Answered<Answer> {
  answer: Answer
  instead: Instead | null
}

/** A query that may have been meant. */
export interface Try {
  query: WordQuery
  because: Because
}

/** Queries the engine is asked about at once. */
const mostTries = 16

/** What every step of the planner needs. `namedOnly`: something was found already, so only what names a document is better. */
export interface Search<Answer> {
  engine: WordEngine<Answer>
  synonyms: Synonyms
  namedOnly: boolean
}

/**
 * Answers the first try that names what it finds, else the first that finds anything. `phrases` asks for more, words side by
 * side, else for names: spelt otherwise, words may meet anywhere ("ninh tri").
 */
export async function firstOf<Answer>(
  { engine, synonyms, namedOnly }: Search<Answer>,
  tries: readonly Try[],
  phrases = false,
): Promise<Answered<Answer> | null> {
  const first = tries.slice(0, mostTries)
  if (first.length === 0) return null
  const queries = await Promise.all(first.map(({ query }) => withSynonyms(query, synonyms, engine)))
  const [strict, loose] = phrases ? (["phrase", "named"] as const) : (["named", "any"] as const)
  const at = await engine.firstFound(queries, namedOnly ? [strict] : [strict, loose])
  const [query, because] = [queries[at], first[at]?.because]
  if (!query || !because) return null
  return { answer: await engine.run(query), instead: { text: textOf(query.tokens), because } }
}
