import type { Synonyms } from "../synonyms/types.js"
import { withFewerWords, withoutFiller } from "./fewer-words.js"
import { textOf, withSynonyms } from "./plan-query.js"
import { doubtfulPlaces, repairSpelling } from "./repair-spelling.js"
import { beginningsToKnow, readOtherwise, repairTyping, unknownPlaces, wordsToKnow } from "./repair-typing.js"
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
    true,
  )
}

/** Looks for what was meant: read otherwise, spelt otherwise, and, when nothing was found, with fewer words. */
async function meant<Answer>(search: Search<Answer>, typed: WordQuery): Promise<Answered<Answer> | null> {
  const readings = readOtherwise(typed)
  const known = await search.engine.known(wordsToKnow(typed, readings), beginningsToKnow(typed, readings))
  const pressed = repairTyping(typed, readings, known, "typing")
  const base = pressed ?? typed
  const spaced = repairTyping(base, pressed ? readOtherwise(base) : readings, known, "spacing")
  const read = spaced ?? base
  const bare = search.namedOnly ? null : withoutFiller(read)
  const tries: Try[] = [
    ...(read === typed ? [] : [{ query: read, because: spaced && !pressed ? "spacing" : "typing" } as const]),
    ...(bare ? [{ query: bare, because: "fewer_words" } as const] : []),
  ]
  const found = await firstOf(search, tries)
  if (found) return found
  // Syllables that were split in vain may be a misspelt word: "xeim" is no "xe im".
  const left = search.namedOnly ? base : (withoutFiller(base) ?? base)
  const forgiven = await spelled(search, left, unknownPlaces(left, known))
  if (forgiven || search.namedOnly) return forgiven
  const whole = bare ?? read
  const fewer = withFewerWords(whole, unknownPlaces(whole, known)).filter((query) => isOther(query, typed))
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
  return engine.isNamed(answer) ?? (await engine.firstFound([query], ["named"])) >= 0
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
