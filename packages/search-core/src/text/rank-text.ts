import { type Token, tokenize } from "./tokens.js"

/** A text of a document; `title` for the field that weighs most. */
export interface RankedText {
  text: string
  title: boolean
}

/** What lifts a match, in points. Accents as typed outweigh everything, so `chả` never loses to `cá`. */
const points = { exactAll: 4, exactTitle: 1, titleAll: 2, titlePhrase: 1, titleStart: 0.5 }

/** Words of one text that ranking looks at. */
const readTokens = 200

type Fits = (word: Token, query: Token, position: number) => boolean

function fitters(query: Token[], prefixLast: boolean): { plain: Fits; exact: Fits } {
  const same = (word: string, wanted: string, position: number) =>
    prefixLast && position === query.length - 1 ? word.startsWith(wanted) : word === wanted
  return {
    plain: (word, wanted, position) => same(word.plain, wanted.plain, position),
    // A word typed without accents says nothing about them.
    exact: (word, wanted, position) =>
      wanted.exact === wanted.plain
        ? same(word.plain, wanted.plain, position)
        : same(word.exact, wanted.exact, position),
  }
}

/** True when the word, or it and its neighbour written together, is what was typed. */
function hasWord(words: Token[], wanted: Token, position: number, fits: Fits): boolean {
  return words.some((word, index) => {
    if (fits(word, wanted, position)) return true
    const next = words[index + 1]
    if (!next || !wanted.plain.startsWith(word.plain)) return false
    const joined = { ...word, plain: word.plain + next.plain, exact: word.exact + next.exact }
    return fits(joined, wanted, position)
  })
}

const hasAll = (words: Token[], query: Token[], fits: Fits) =>
  query.every((wanted, position) => hasWord(words, wanted, position, fits))

const hasPhrase = (words: Token[], query: Token[], fits: Fits) =>
  words.some((_, start) =>
    query.every((wanted, position) => {
      const word = words[start + position]
      return word !== undefined && fits(word, wanted, position)
    }),
  )

/** Points of a document for a query, by accents, title and order of words; 0 when none of that speaks for it. */
export function rankText(texts: RankedText[], query: Token[], prefixLast: boolean): number {
  const fits = fitters(query, prefixLast)
  const read = texts.map(({ text, title }) => ({ words: tokenize(text, readTokens), title }))
  const titles = read.filter(({ title }) => title).map(({ words }) => words)
  const everything = read.flatMap(({ words }) => words)
  const [first] = query
  let sum = 0
  if (query.some((token) => token.exact !== token.plain)) {
    if (hasAll(everything, query, fits.exact)) sum += points.exactAll
    if (titles.some((words) => hasPhrase(words, query, fits.exact))) sum += points.exactTitle
  }
  if (titles.some((words) => hasAll(words, query, fits.plain))) sum += points.titleAll
  if (query.length > 1 && titles.some((words) => hasPhrase(words, query, fits.plain))) sum += points.titlePhrase
  if (first && titles.some(([word]) => word && fits.plain(word, first, 0))) sum += points.titleStart
  return sum
}
