import type { Synonyms } from "../synonyms/types.js"
import { textOf, withSynonyms } from "./plan-query.js"
import type { Because, FoundBy, Instead, WordEngine, WordQuery } from "./types.js"

/** An answer, and what was searched when it is not what was typed. */
export interface Answered<Answer> {
  answer: Answer
  instead: Instead | null
}

/** A query that may have been meant; null: it is the one that was typed. */
export interface Try {
  query: WordQuery
  because: Because | null
}

/** Queries the engine is asked about at once. */
const mostTries = 16

/** What every step of the planner needs. */
export interface Search<Answer> {
  engine: WordEngine<Answer>
  synonyms: Synonyms
  /** What the words as typed found. */
  found: Answer
  /** Something was found already, so only what names a document is better. */
  namedOnly: boolean
}

/** Which ways the tries are looked for, one after the other; strict ones only when something was found already. */
const waysOf = (strict: FoundBy, loose: FoundBy, namedOnly: boolean) => (namedOnly ? [strict] : [strict, loose])

/**
 * Answers the first try that names what it finds, else the first that finds anything. `phrases` asks for more, words side by
 * side, else for names: spelt otherwise, words may meet anywhere ("ninh tri"). Of `elsewhere` the first that names something the
 * caller's filters leave out ends the search too: its words are right, and what the filters left of them is the answer.
 */
export async function firstOf<Answer>(
  { engine, synonyms, found, namedOnly }: Search<Answer>,
  tries: readonly Try[],
  { phrases = false, elsewhere = [] }: { phrases?: boolean; elsewhere?: readonly Try[] } = {},
): Promise<Answered<Answer> | null> {
  const all = [...new Set([...tries.slice(0, mostTries), ...elsewhere])]
  const said = new Map(
    await Promise.all(
      all.map(
        async (tried) => [tried, { ...tried, query: await withSynonyms(tried.query, synonyms, engine) }] as const,
      ),
    ),
  )
  const here = tries.flatMap((tried) => said.get(tried) ?? [])
  const there = elsewhere.flatMap((tried) => said.get(tried) ?? [])
  const ways = phrases ? waysOf("phrase", "named", namedOnly) : waysOf("named", "any", namedOnly)
  const asked = [
    ...ways.flatMap((by) => here.map((each) => ({ ...each, by }))),
    ...there.map((each) => ({ ...each, by: "elsewhere" as const })),
  ]
  const first = asked.length ? asked[await engine.firstFound(asked)] : undefined
  if (!first) return null
  const { query, because, by } = first
  if (because === null || (by === "elsewhere" && namedOnly)) return { answer: found, instead: null }
  return {
    answer: await engine.run(query),
    instead: { text: textOf(query.tokens), because, typed: engine.total(found) },
  }
}
