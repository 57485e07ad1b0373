import type { Variant, WordQuery } from "../planner/types.js"
import { hasAccents } from "../synonyms/find-spans.js"
import { type Token, tokenize } from "../text/tokens.js"
import { holdsWord, type Reading } from "./holds-word.js"
import { points } from "./points.js"

/** A text of a document; `title` for the field that weighs most. */
export interface RankedText {
  text: string
  title: boolean
}

/** Words of one text that ranking looks at. */
const readTokens = 200

interface ReadText {
  words: Token[]
  title: boolean
}

const holdsAll = (words: Token[], query: Token[], reading: Reading) =>
  query.every((_, position) => holdsWord(words, query, position, reading))

const holdsPhrase = (words: Token[], query: Token[], reading: Reading) =>
  words.some((_, start) =>
    query.every((wanted, position) => {
      const word = words[start + position]
      return word !== undefined && reading(word, wanted, position)
    }),
  )

type Said = Pick<Variant, "tokens" | "strict" | "accents">

function pointsOf(texts: ReadText[], { tokens: query, strict, accents }: Said, unfinished: boolean): number {
  const same = (word: string, wanted: string, position: number) =>
    unfinished && position === query.length - 1 ? word.startsWith(wanted) : word === wanted
  const plain: Reading = (word, wanted, position) =>
    strict[position] ? word.exact === wanted.exact : same(word.plain, wanted.plain, position)
  // A word typed without accents says nothing about them.
  const exact: Reading = (word, wanted, position) =>
    wanted.exact === wanted.plain ? plain(word, wanted, position) : same(word.exact, wanted.exact, position)
  const titles = texts.filter(({ title }) => title).map(({ words }) => words)
  const everything = texts.flatMap(({ words }) => words)
  const [first] = query
  let sum = 0
  if (accents) {
    if (holdsAll(everything, query, exact)) sum += points.exactAll
    if (titles.some((words) => holdsPhrase(words, query, exact))) sum += points.exactTitle
  }
  if (titles.some((words) => holdsAll(words, query, plain))) sum += points.titleAll
  const phrase = titles.some((words) => holdsPhrase(words, query, plain))
  if (query.length > 1 && phrase) sum += points.titlePhrase
  if (first && titles.some(([word]) => word && plain(word, first, 0))) sum += points.titleStart
  const whole = (words: Token[]) =>
    words.length === query.length && words.every(({ plain: word }, at) => word === query[at]?.plain)
  if (titles.some(whole)) sum += points.titleWhole
  return sum
}

/** Points of a document for a query, by accents, title and order of words; of its variants the best counts. 0 when none of that speaks for it. */
export function rankText(texts: RankedText[], { tokens, unfinished, variants }: WordQuery): number {
  const read = texts.map(({ text, title }) => ({ words: tokenize(text, readTokens), title }))
  const typed = { tokens, strict: [], accents: hasAccents(tokens) }
  const said = variants.map((variant) => variant.worth * pointsOf(read, variant, unfinished))
  return Math.max(pointsOf(read, typed, unfinished), ...said)
}
