import { fillerPhrasesAmong, sizesAmong } from "@cho-htx/vietnam"
import { hasAccents } from "../synonyms/find-spans.js"
import type { Synonyms } from "../synonyms/types.js"
import { withFewerWords, withoutFiller, withoutSizes } from "./fewer-words.js"
import { textOf, withSynonyms } from "./plan-query.js"
import { doubtfulPlaces, repairSpelling } from "./repair-spelling.js"
import { beginningsToKnow, readOtherwise, repairTyping, unknownPlaces, wordsToKnow } from "./repair-typing.js"
import { type Answered, firstOf, type Search, type Try } from "./tries.js"
import type { NearWord, WordEngine, WordQuery } from "./types.js"

/** So few are looked at twice: words may have met in running text by accident ("linh tri"). */
const few = 30
/** Words of a query that is looked at twice. */
const mostWords = 6

const isOther = (a: WordQuery, b: WordQuery) => textOf(a.tokens) !== textOf(b.tokens)

/** Words typed with the accents that titles give them are right. A query without any accent says nothing about them. */
async function speltRight<Answer>({ engine }: Search<Answer>, query: WordQuery, places: readonly number[]) {
  if (!hasAccents(query.tokens)) return new Set<string>()
  return engine.spelt(places.flatMap((at) => query.tokens[at]?.exact ?? []))
}

/** Spelling, by the words the engine holds near or else by its own forgiveness. */
async function spelled<Answer>(
  search: Search<Answer>,
  query: WordQuery,
  unknown: readonly number[],
): Promise<Answered<Answer> | null> {
  const { engine, namedOnly } = search
  const doubted = doubtfulPlaces(query, unknown)
  const plain = doubted.flatMap((at) => query.tokens[at]?.plain ?? [])
  const [right, near] = await Promise.all([
    unknown.length || doubted.length === 0 ? new Set<string>() : speltRight(search, query, doubted),
    plain.length ? engine.near(plain, hasAccents(query.tokens)) : new Map<string, NearWord[]>(),
  ])
  const places = doubted.filter((at) => !right.has(query.tokens[at]?.exact ?? ""))
  if (doubted.length > 0 && places.length === 0) return null
  if (engine.forgive) {
    const { answer, text } = await engine.forgive(query)
    const named = engine.isNamed(answer)
    // Misspelt words that meet in running text alone were not meant: "máy bay" is no "sơn mài … trưng bày".
    const good = namedOnly ? named && text !== null : engine.total(answer) > 0 && named !== false
    const typed = engine.total(search.found)
    return good ? { answer, instead: text === null ? null : { text, because: "spelling", typed } } : null
  }
  const tries = repairSpelling(query, places, { known: unknown.length === 0, near })
  return firstOf(
    search,
    tries.map((tried): Try => ({ query: tried, because: "spelling" })),
    { phrases: true },
  )
}

/**
 * Words that are left out first: the unknown ones, and, beside words spelt as titles spell them, those with accents no title
 * gives them: "quần" of "quần áo" stands in running text as "quan" alone.
 */
async function lostPlaces<Answer>(search: Search<Answer>, query: WordQuery, unknown: readonly number[]) {
  const held = [...query.tokens.keys()].filter((at) => !unknown.includes(at))
  const right = await speltRight(search, query, held)
  const wrong = held.filter((at) => {
    const token = query.tokens[at]
    return token !== undefined && token.exact !== token.plain && !right.has(token.exact)
  })
  return right.size > 0 ? [...unknown, ...wrong] : unknown
}

/** Looks for what was meant: read otherwise, spelt otherwise, and, when nothing was found, with fewer words. */
async function meant<Answer>(
  search: Search<Answer>,
  typed: WordQuery,
  saidOtherwise: boolean,
): Promise<Answered<Answer> | null> {
  const readings = readOtherwise(typed)
  const known = await search.engine.known(wordsToKnow(typed, readings), beginningsToKnow(typed, readings))
  const pressed = repairTyping(typed, readings, known, "typing")
  const base = pressed ?? typed
  const spaced = repairTyping(base, pressed ? readOtherwise(base) : readings, known, "spacing")
  const read = spaced ?? base
  const bare = withoutFiller(read)
  const tries: Try[] = [
    ...(read === typed ? [] : [{ query: read, because: spaced && !pressed ? "spacing" : "typing" } as const]),
    ...(bare ? [{ query: bare, because: "fewer_words" } as const] : []),
  ]
  // Words that the index knows, or synonyms of its words, may be right, and only the filters leave nothing of what they name.
  const mayName = saidOtherwise || unknownPlaces(typed, known).length === 0
  const right = mayName ? [{ query: typed, because: null }, ...tries] : tries
  const found = await firstOf(search, tries, { elsewhere: right })
  if (found) return found
  // Syllables that were split in vain may be a misspelt word: "xeim" is no "xe im".
  const left = withoutFiller(base) ?? base
  const forgiven = await spelled(search, left, unknownPlaces(left, known))
  if (forgiven || search.namedOnly) return forgiven
  const whole = bare ?? read
  const lost = await lostPlaces(search, whole, unknownPlaces(whole, known))
  const fewer = withFewerWords(whole, lost).filter((query) => isOther(query, typed))
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
  const named = engine.isNamed(answer)
  if (named !== undefined) return named
  // A later page follows the first: words around what is wanted name nothing there either, most often.
  if (fillerPhrasesAmong(query.tokens.map(({ exact }) => exact)).length > 0) return false
  return (await engine.firstFound([{ query: withoutSizes(query), by: "named" }])) >= 0
}

interface How {
  synonyms: Synonyms
  /** Whether words may be read, split, spelt otherwise, or left out. */
  tolerant: boolean
  /** Whether an unfinished last word is taken for a whole one as long as that finds what it names. */
  wholeFirst?: boolean
}

/** A size goes on in many ways ("1l", "1 lít"): its unit is no word of its own. */
const endsWithSize = ({ tokens }: WordQuery) =>
  /\p{N}/u.test(tokens.at(-1)?.plain ?? "") || sizesAmong(tokens.map(({ exact }) => exact)).includes(tokens.length - 1)

/** Syllables longer than these seldom begin another one. */
const mayGoOn = 3

/** Whether names go on from the words as typed ("khoai la" to "khoai lang") and none holds them side by side as whole ones. */
async function goesOn<Answer>(engine: WordEngine<Answer>, whole: WordQuery): Promise<boolean> {
  const [last, ...others] = [...whole.tokens].reverse()
  if (!last || last.plain.length > mayGoOn || others.length === 0) return false
  const ways = [whole, { ...whole, unfinished: true }].map((query) => ({ query, by: "phrase" as const }))
  return (await engine.firstFound(ways)) === 1
}

/** The answer to the words as whole ones; null where it does not stand, or a few met by accident and names go on from them. */
async function wholeAnswer<Answer>(engine: WordEngine<Answer>, typed: WordQuery, { synonyms, tolerant }: How) {
  const query = await withSynonyms({ ...typed, unfinished: false }, synonyms, engine)
  const answer = await engine.run(query)
  const total = engine.total(answer)
  const good = tolerant ? await stands(engine, query, answer) : total > 0
  const accident = good && total <= few && (await goesOn(engine, query))
  return good && !accident ? answer : null
}

/**
 * Answers a free-text query: in one round trip when what was found is named by its words, typed or said otherwise. Else,
 * unless `tolerant` is false, words are read as Telex or VNI, split, spelt, and, when nothing was found at all, left out;
 * at most eleven more round trips, and the answer says so.
 */
export async function answerWords<Answer>(
  engine: WordEngine<Answer>,
  typed: WordQuery,
  how: How,
): Promise<Answered<Answer>> {
  const { synonyms, tolerant } = how
  const mayBeWhole = how.wholeFirst && typed.unfinished && !endsWithSize(typed)
  const whole = mayBeWhole ? await wholeAnswer(engine, typed, how) : null
  if (whole !== null) return { answer: whole, instead: null }
  const query = await withSynonyms(typed, synonyms, engine)
  const answer = await engine.run(query)
  if (!tolerant || (await stands(engine, query, answer))) return { answer, instead: null }
  const search = { engine, synonyms, found: answer, namedOnly: engine.total(answer) > 0 }
  return (await meant(search, typed, query.variants.length > 0)) ?? { answer, instead: null }
}
