import type { Occurrences } from "./occurrences.js"
import { emptySet, holds, include, intersect, isEmpty, listOf, type RowSet, unite } from "./row-set.js"
import type { Rows } from "./rows.js"
import { readTsquery, type WordNode, type WordQueryNode } from "./tsquery.js"

type Positions = Map<number, Set<number>>

/**
 * Answers what tsqueries of ours match, as PostgreSQL would, for one search: its dozen of tsqueries share their words, which are looked up once.
 * What it answers includes rows that are gone, and must not be changed.
 */
export class Matcher {
  readonly #rows: Rows
  readonly #size: number
  readonly #words: Map<string, RowSet>
  /** Rows that phrases are looked for in; null = all. */
  readonly #within: RowSet | null

  constructor(rows: Rows, within: RowSet | null = null, words = new Map<string, RowSet>()) {
    this.#rows = rows
    this.#size = rows.size
    this.#within = within
    this.#words = words
  }

  /** The same for these rows alone: whatever else it answers is of no meaning. */
  within(rows: readonly number[]): Matcher {
    const set = emptySet(this.#size)
    for (const row of rows) include(set, row)
    return new Matcher(this.#rows, set, this.#words)
  }

  /** The rows that match. */
  matching(tsquery: string): RowSet {
    return this.#matching(readTsquery(tsquery), this.#within)
  }

  listsOf({ lexeme, begun }: WordNode): Occurrences[] {
    return this.#rows.words.listsOf(lexeme, begun)
  }

  #matching(node: WordQueryNode, within: RowSet | null): RowSet {
    if (node.kind === "word") return this.#holding(node)
    if (node.kind === "or") return node.parts.map((part) => this.#matching(part, within)).reduce(unite, this.#none())
    // Phrases last, and only in what the words have left.
    const words = node.kind === "and" ? node.parts.filter((part) => part.kind !== "phrase") : node.parts
    const all = words.map((part) => this.#matching(part, within)).reduce(intersect, within?.slice() ?? this.#all())
    if (node.kind === "phrase") return isEmpty(all) ? all : this.#sideBySide(node.parts, all)
    const phrases = node.parts.filter((part) => part.kind === "phrase")
    return phrases.reduce((left, phrase) => intersect(left, this.#matching(phrase, left)), all)
  }

  #none(): RowSet {
    return emptySet(this.#size)
  }

  #all(): RowSet {
    return this.#none().fill(-1)
  }

  #holding(word: WordNode): RowSet {
    const name = `${word.lexeme} ${word.begun} ${word.weights}`
    const known = this.#words.get(name)
    if (known) return known
    const set = emptySet(this.#size)
    for (const list of this.listsOf(word)) list.mark(set, word.weights)
    this.#words.set(name, set)
    return set
  }

  /** Of these rows those where the words follow one another. */
  #sideBySide(parts: readonly WordQueryNode[], rows: RowSet): RowSet {
    let before: Positions | null = null
    for (const part of parts) before = this.#following(before, part, rows)
    const found = emptySet(this.#size)
    for (const row of listOf(rows)) if (before?.get(row)?.size) include(found, row)
    return found
  }

  /** Where in these rows a word, or one of several, stands, right after what ended `before`. */
  #following(before: Positions | null, node: WordQueryNode, rows: RowSet): Positions {
    const places: Positions = new Map()
    for (const { list, weights } of this.#alternatives(node)) {
      list.each(weights, (row, position) => {
        if (!holds(rows, row) || (before && !before.get(row)?.has(position - 1))) return
        const known = places.get(row)
        if (known) known.add(position)
        else places.set(row, new Set([position]))
      })
    }
    return places
  }

  /** A word, or one of several, as a phrase holds it. */
  #alternatives(node: WordQueryNode): { list: Occurrences; weights: number }[] {
    const words = node.kind === "or" ? node.parts : [node]
    return words.flatMap((word) => {
      if (word.kind !== "word") throw new Error("Only words stand side by side")
      return this.listsOf(word).map((list) => ({ list, weights: word.weights }))
    })
  }
}
