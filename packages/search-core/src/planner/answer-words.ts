import type { Synonyms } from "../synonyms/types.js"
import { withFewerWords, withoutFiller } from "./fewer-words.js"
import { textOf, withSynonyms } from "./plan-query.js"
import { doubtfulPlaces, repairSpelling } from "./repair-spelling.js"
import { readOtherwise, repairTyping, unknownPlaces, wordsToKnow } from "./repair-typing.js"
import type { Because, Instead, WordEngine, WordQuery } from "./types.js"

/** An answer, and what was searched when it is not what was typed. */
export interface Answered<Answer> {
  answer: Answer
  instead: Instead | null
}

interface Try {
  query: WordQuery
  because: Because
}

/** Queries the engine is asked about at once. */
const mostTries = 16

const isOther = (a: WordQuery, b: WordQuery) => textOf(a.tokens) !== textOf(b.tokens)

/** Takes the first try that finds anything. */
async function firstOf<Answer>(
  engine: WordEngine<Answer>,
  tries: readonly Try[],
  synonyms: Synonyms,
): Promise<Answered<Answer> | null> {
  const first = tries.slice(0, mostTries)
  if (first.length === 0) return null
  const queries = await Promise.all(first.map(({ query }) => withSynonyms(query, synonyms, engine)))
  const at = queries.length === 1 ? 0 : await engine.firstFound(queries)
  const [query, because] = [queries[at], first[at]?.because]
  if (!query || !because) return null
  const answer = await engine.run(query)
  return engine.isFound(answer) ? { answer, instead: { text: textOf(query.tokens), because } } : null
}

/** Spelling, by the words the engine holds near or else by its own forgiveness. */
async function forgiven<Answer>(
  engine: WordEngine<Answer>,
  query: WordQuery,
  unknown: readonly number[],
  synonyms: Synonyms,
): Promise<Answered<Answer> | null> {
  if (engine.forgive) {
    const found = await engine.forgive(query)
    if (!found || !engine.isFound(found.answer)) return null
    return { answer: found.answer, instead: { text: found.text ?? textOf(query.tokens), because: "spelling" } }
  }
  const places = doubtfulPlaces(query, unknown)
  if (places.length === 0) return null
  const near = await engine.near(places.flatMap((at) => query.tokens[at]?.plain ?? []))
  const tries = repairSpelling(query, unknown, near).map((tried): Try => ({ query: tried, because: "spelling" }))
  return firstOf(engine, tries, synonyms)
}

/** Looks for what was meant when nothing was found for what was typed; at most five more round trips. */
async function meant<Answer>(
  engine: WordEngine<Answer>,
  typed: WordQuery,
  synonyms: Synonyms,
): Promise<Answered<Answer> | null> {
  const readings = readOtherwise(typed)
  const words = wordsToKnow(typed, readings)
  const known = await engine.known(words, typed.unfinished ? (typed.tokens.at(-1)?.plain ?? null) : null)
  const repaired = repairTyping(typed, readings, known)
  const base = repaired?.query ?? typed
  const bare = withoutFiller(base)
  const because = repaired?.because ?? "spelling"
  const unread = await firstOf(
    engine,
    [
      ...(repaired ? [{ query: base, because }] : []),
      ...(bare ? [{ query: bare, because: "fewer_words" as const }] : []),
    ],
    synonyms,
  )
  if (unread) return unread
  const left = bare ?? base
  const unknown = unknownPlaces(left, known).filter((at) => !repairedAt(left, typed, at))
  const spelled = await forgiven(engine, left, unknown, synonyms)
  if (spelled) return spelled
  const fewer = withFewerWords(left, unknown).filter((query) => isOther(query, typed))
  return firstOf(
    engine,
    fewer.map((query) => ({ query, because: "fewer_words" })),
    synonyms,
  )
}

/** True for a word that a reading put there: it is known even when only its beginning is. */
const repairedAt = (query: WordQuery, typed: WordQuery, at: number): boolean =>
  !typed.tokens.some(({ exact }) => exact === query.tokens[at]?.exact)

/**
 * Answers a free-text query: in one round trip when anything is found as typed or by its synonyms. Else, unless `tolerant`
 * is false, words are read as Telex or VNI, split, spelt, and left out, in this order, and the answer says so.
 */
export async function answerWords<Answer>(
  engine: WordEngine<Answer>,
  typed: WordQuery,
  { synonyms, tolerant }: { synonyms: Synonyms; tolerant: boolean },
): Promise<Answered<Answer>> {
  const answer = await engine.run(await withSynonyms(typed, synonyms, engine))
  if (!tolerant || engine.isFound(answer)) return { answer, instead: null }
  return (await meant(engine, typed, synonyms)) ?? { answer, instead: null }
}
