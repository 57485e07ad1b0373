import type { Variant } from "../planner/types.js"
import type { Token } from "../text/tokens.js"

/** Whether a word of a text is the word at a position of the query. */
export type Reading = (word: Token, wanted: Token, position: number) => boolean

export interface Readings {
  /** By its letters; the last one may have only begun. */
  plain: Reading
  /** The same, and by the accents that were typed. */
  exact: Reading
  /** By every letter and accent, and finished. */
  every: Reading
  /** By its letters, and finished. */
  finished: Reading
}

type Said = Pick<Variant, "tokens" | "strict">

/** The ways to compare words with one way to say a query; words of a synonym are always compared whole, with their accents. */
export function readingsOf({ tokens, strict }: Said, unfinished: boolean): Readings {
  const same = (word: string, wanted: string, position: number) =>
    unfinished && position === tokens.length - 1 ? word.startsWith(wanted) : word === wanted
  const every: Reading = (word, wanted) => word.exact === wanted.exact
  const plain: Reading = (word, wanted, position) =>
    strict[position] ? every(word, wanted, position) : same(word.plain, wanted.plain, position)
  const exact: Reading = (word, wanted, position) =>
    strict[position] || wanted.exact === wanted.plain
      ? plain(word, wanted, position)
      : same(word.exact, wanted.exact, position)
  const finished: Reading = (word, wanted, position) =>
    strict[position] ? every(word, wanted, position) : word.plain === wanted.plain
  return { plain, exact, every, finished }
}
