import type { Variant, WordQuery } from "../planner/types.js"
import { hasAccents } from "../synonyms/find-spans.js"
import { type Token, tokenize } from "../text/tokens.js"
import { holdsAll, holdsPhrase } from "./holds-words.js"
import { points } from "./points.js"
import { readingsOf } from "./readings.js"

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

const isWhole = (words: Token[], query: Token[]) =>
  words.length === query.length && words.every(({ plain }, at) => plain === query[at]?.plain)

type Said = Pick<Variant, "tokens" | "strict" | "accents">

function pointsOf(texts: ReadText[], said: Said, unfinished: boolean): number {
  const { tokens: query } = said
  const { plain, exact, every, finished } = readingsOf(said, unfinished)
  const titles = texts.filter(({ title }) => title).map(({ words }) => words)
  const everything = texts.flatMap(({ words }) => words)
  let sum = 0
  if (said.accents && holdsAll(everything, query, exact)) {
    sum += points.exactAll
    if (holdsAll(everything, query, every)) sum += points.exactEvery
    if (titles.some((words) => holdsPhrase(words, query, exact))) sum += points.exactTitle
  }
  if (titles.some((words) => holdsAll(words, query, plain))) {
    sum += points.titleAll
    if (titles.some((words) => holdsAll(words, query, finished))) sum += points.titleFinished
    if (!said.accents && titles.some((words) => holdsAll(words, query, every))) sum += points.titleBare
    if (query.length > 1 && titles.some((words) => holdsPhrase(words, query, plain))) sum += points.titlePhrase
    if (titles.some((words) => isWhole(words, query))) sum += points.titleWhole
  }
  const [first] = query
  const begins = ([word, next]: Token[]) =>
    word !== undefined && first !== undefined && (plain(word, first, 0) || word.plain + next?.plain === first.plain)
  if (titles.some(begins)) sum += points.titleStart
  if (query.length > 1 && texts.some(({ words }) => holdsPhrase(words, query, plain))) sum += points.phrase
  return sum
}

/** Points of a document for a query, by accents, title and order of words; of its variants the best counts. 0 when none of that speaks for it. */
export function rankText(texts: RankedText[], { tokens, unfinished, variants }: WordQuery): number {
  const read = texts.map(({ text, title }) => ({ words: tokenize(text, readTokens), title }))
  const typed = { tokens, strict: [], accents: hasAccents(tokens) }
  const said = variants.map((variant) => variant.worth * pointsOf(read, variant, unfinished))
  return Math.max(pointsOf(read, typed, unfinished), ...said)
}
