import type { Matcher } from "./matcher.js"
import type { Spot } from "./occurrences.js"
import type { WordNode, WordQueryNode } from "./tsquery.js"

/** PostgreSQL ranks in numbers of 32 bits: whatever it keeps is rounded here as well, so that equals stay equals. */
const short = Math.fround

/** What a word counts by its weight, A first: the same as in `scoreSql`. */
const worth = [1, 0.4, 0.15, 0.05].map(short)
const worthOf = ({ weight }: Spot): number => worth[weight] ?? 0

/** The sum of 1/n² over all n: what a word could come to at most. */
const mostOfMany = 1.64493406685

/** Words farther apart count as if they met by chance. */
const farthest = 100
const nearness = (distance: number): number =>
  short(distance > farthest ? 1e-30 : 1 / (1.005 + 0.05 * Math.exp(distance / 1.5 - 2)))

const wordsOf = (node: WordQueryNode): WordNode[] => (node.kind === "word" ? [node] : node.parts.flatMap(wordsOf))

/** One place for every word of a lexeme in a row: [word of the query][lexeme][place]. */
type Found = Spot[][][]

/** A word counts most by its heaviest place, and by every further one with the square of its number less. */
function anyOf(found: Found): number {
  const sums = found.flat().map((spots) => {
    const each = spots.map(worthOf)
    const most = Math.max(...each)
    const at = each.indexOf(most)
    const sum = each.reduce((all, one, nth) => short(all + short(one / (nth + 1) ** 2)), 0)
    return short(short(most + sum) - short(most / (at + 1) ** 2)) / mostOfMany
  })
  return short(sums.reduce((all, one) => short(all + one), 0) / found.length)
}

/** Every pair of two words' places counts by their weights and how near they are; more pairs come closer to 1. */
function allOf(found: Found): number {
  let rank = -1
  const last: (Spot[] | undefined)[] = []
  found.forEach((lexemes, at) => {
    for (const spots of lexemes) {
      last[at] = spots
      for (const others of last.slice(0, at)) {
        for (const one of spots) {
          for (const other of others ?? []) {
            const distance = Math.abs(one.position - other.position)
            if (distance === 0) continue
            const pair = short(Math.sqrt(short(short(worthOf(one) * worthOf(other)) * nearness(distance))))
            rank = rank < 0 ? pair : short(1 - (1 - rank) * (1 - pair))
          }
        }
      }
    }
  })
  return rank < 0 ? 1e-20 : rank
}

/**
 * Ranks a row, 0–1, as PostgreSQL's ts_rank does (its documentation, "Ranking Search Results"; weights and pairs as in its source): the two
 * sides of this engine order hits alike.
 */
export function rankerOf(node: WordQueryNode, matcher: Matcher): (row: number) => number {
  const words = new Map(wordsOf(node).map((word) => [word.lexeme, word]))
  const lists = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => matcher.listsOf(word))
  const together = node.kind === "and" || node.kind === "phrase"
  return (row) => {
    const found = lists.map((list) =>
      list.flatMap((one) => {
        const spots = one.inRow(row)
        return spots.length ? [spots] : []
      }),
    )
    return together && found.length > 1 ? allOf(found) : anyOf(found)
  }
}
