import type { Synonyms } from "../synonyms/types.js"
import { withFewerWords, withoutFiller } from "./fewer-words.js"
import { textOf, withSynonyms } from "./plan-query.js"
import { doubtfulPlaces, repairSpelling } from "./repair-spelling.js"
import { readOtherwise, repairTyping, unknownPlaces, wordsToKnow } from "./repair-typing.js"
import { type Answered, firstOf, type Search, type Try } from "./tries.js"
import type { WordEngine, WordQuery } from "./types.js"

/** So few are looked at twice: words may have met in running text by accident ("linh tri"). */
const few = 30
/** Words of a query that is looked at twice. */
const mostWords = 6

const isOther = (a: WordQuery, b: WordQuery) => textOf(a.tokens) !== textOf(b.tokens)

/** Spelling, by the words the engine holds near or else by its own forgiveness. */
async function spelled<Answer>(
  search: Search<Answer>,
  query: WordQuery,
  unknown: readonly number[],
): Promise<Answered<Answer> | null> {
  const { engine, namedOnly } = search
  if (engine.forgive) {
    const { answer, text } = await engine.forgive(query)
    const good = namedOnly ? engine.isNamed(answer) && text !== null : engine.total(answer) > 0
    return good ? { answer, instead: { text: text ?? textOf(query.tokens), because: "spelling" } } : null
  }
  const places = doubtfulPlaces(query, unknown)
  if (places.length === 0) return null
  const near = await engine.near(places.flatMap((at) => query.tokens[at]?.plain ?? []))
  return firstOf(
    search,
    repairSpelling(query, unknown, near).map((tried): Try => ({ query: tried, because: "spelling" })),
  )
}

/** True for a word that a reading put there: it counts as known even when only its beginning is. */
const wasRead = (query: WordQuery, typed: WordQuery, at: number): boolean =>
  !typed.tokens.some(({ exact }) => exact === query.tokens[at]?.exact)

/** Looks for what was meant: read otherwise, spelt otherwise, and, when nothing was found, with fewer words. */
async function meant<Answer>(search: Search<Answer>, typed: WordQuery): Promise<Answered<Answer> | null> {
  const readings = readOtherwise(typed)
  const beginning = typed.unfinished ? (typed.tokens.at(-1)?.plain ?? null) : null
  const known = await search.engine.known(wordsToKnow(typed, readings), beginning)
  const repaired = repairTyping(typed, readings, known)
  const base = repaired?.query ?? typed
  const bare = search.namedOnly ? null : withoutFiller(base)
  const read = await firstOf(search, [
    ...(repaired ? [repaired] : []),
    ...(bare ? [{ query: bare, because: "fewer_words" as const }] : []),
  ])
  if (read) return read
  const left = bare ?? base
  const unknown = unknownPlaces(left, known).filter((at) => !wasRead(left, typed, at))
  const forgiven = await spelled(search, left, unknown)
  if (forgiven || search.namedOnly) return forgiven
  const fewer = withFewerWords(left, unknown).filter((query) => isOther(query, typed))
  return firstOf(
    search,
    fewer.map((query): Try => ({ query, because: "fewer_words" })),
  )
}

/** Whether an answer stands as it is: it is large, long, or about what the query names. */
async function stands<Answer>(engine: WordEngine<Answer>, query: WordQuery, answer: Answer): Promise<boolean> {
  const total = engine.total(answer)
  if (total === 0) return false
  if (total > few || query.tokens.length > mostWords) return true
  return engine.isNamed(answer) ?? (await engine.firstFound([query])).named >= 0
}

/**
 * Answers a free-text query: in one round trip when what was found is named by its words, typed or said otherwise. Else,
 * unless `tolerant` is false, words are read as Telex or VNI, split, spelt, and, when nothing was found at all, left out;
 * at most seven more round trips, and the answer says so.
 */
export async function answerWords<Answer>(
  engine: WordEngine<Answer>,
  typed: WordQuery,
  { synonyms, tolerant }: { synonyms: Synonyms; tolerant: boolean },
): Promise<Answered<Answer>> {
  const query = await withSynonyms(typed, synonyms, engine)
  const answer = await engine.run(query)
  if (!tolerant || (await stands(engine, query, answer))) return { answer, instead: null }
  const namedOnly = engine.total(answer) > 0
  return (await meant({ engine, synonyms, namedOnly }, typed)) ?? { answer, instead: null }
}
