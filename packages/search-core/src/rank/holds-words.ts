import type { Token } from "../text/tokens.js"
import type { Reading } from "./readings.js"

const join = (left: Token, right: Token): Token => ({
  ...left,
  plain: left.plain + right.plain,
  exact: left.exact + right.exact,
})

/** True when the text holds a word of the query: as it is, split in two there, or written together with a neighbour of the query. */
function holdsWord(words: Token[], query: Token[], position: number, reading: Reading): boolean {
  const wanted = query[position]
  if (!wanted) return false
  const [before, after] = [query[position - 1], query[position + 1]]
  const together = [before && join(before, wanted), after && join(wanted, after)].flatMap((token) => token ?? [])
  return words.some((word, index) => {
    if (reading(word, wanted, position)) return true
    if (together.some((token) => word.plain === token.plain)) return true
    const next = words[index + 1]
    return next !== undefined && wanted.plain.startsWith(word.plain) && reading(join(word, next), wanted, position)
  })
}

/** True when the text holds every word of the query, in any order. */
export const holdsAll = (words: Token[], query: Token[], reading: Reading): boolean =>
  query.every((_, position) => holdsWord(words, query, position, reading))

/** True when the words of the query stand side by side in the text. */
export const holdsPhrase = (words: Token[], query: Token[], reading: Reading): boolean =>
  words.some((_, start) =>
    query.every((wanted, position) => {
      const word = words[start + position]
      return word !== undefined && reading(word, wanted, position)
    }),
  )
