import type { PlannedField } from "../plan/types.js"
import { mostRows } from "./occurrences.js"
import { emptySet, exclude, holds, include, type RowSet } from "./row-set.js"
import { Words } from "./words.js"

/** A row of an index as a mirror reads it; columns by their names. */
export interface MirroredRow {
  id: string
  words: string
  facet_key: string
  [column: string]: unknown
}

/**
 * An index's rows in memory: words, columns and facet keys, without the documents. Rows are only ever added; one that was written again or
 * deleted is marked, so that what has been numbered keeps its number.
 */
export class Rows {
  readonly words = new Words()
  readonly #ids: string[] = []
  readonly #keys: string[] = []
  readonly #columns: Map<string, unknown[]>
  readonly #numbers = new Map<string, number>()
  /** Equal texts once. */
  readonly #texts = new Map<string, string>()
  #live: RowSet = emptySet(mostRows)

  constructor(fields: readonly PlannedField[]) {
    this.#columns = new Map(fields.flatMap(({ column }) => (column ? [[column, []]] : [])))
  }

  /** Numbers given, of living rows and others. */
  get size(): number {
    return this.#ids.length
  }
  /** Rows that are there. */
  get living(): number {
    return this.#numbers.size
  }
  /** Whether so many more can be numbered. */
  hasRoomFor(more: number): boolean {
    return this.size + more <= mostRows
  }
  ids(): Iterable<string> {
    return this.#numbers.keys()
  }
  id(row: number): string {
    return this.#ids[row] ?? ""
  }
  key(row: number): string {
    return this.#keys[row] ?? ""
  }
  /** The values of a column by row. */
  column(name: string): readonly unknown[] {
    return this.#columns.get(name) ?? []
  }
  /** The rows that are there, as a set of its own. */
  live(): RowSet {
    return this.#live.slice(0, emptySet(this.size).length)
  }
  isLive(row: number): boolean {
    return holds(this.#live, row)
  }

  /** Adds a row, or writes it again. */
  put(given: MirroredRow): void {
    this.drop(given.id)
    const row = this.#ids.length
    this.#ids.push(given.id)
    this.#keys.push(this.#once(given.facet_key))
    for (const [name, values] of this.#columns) values.push(this.#stored(given[name]))
    this.words.add(row, given.words)
    this.#numbers.set(given.id, row)
    include(this.#live, row)
  }

  drop(id: string): void {
    const row = this.#numbers.get(id)
    if (row === undefined) return
    this.#numbers.delete(id)
    exclude(this.#live, row)
  }

  #once(text: string): string {
    const known = this.#texts.get(text)
    if (known === undefined) this.#texts.set(text, text)
    return known ?? text
  }

  #stored(value: unknown): unknown {
    if (typeof value === "string") return this.#once(value)
    if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? this.#once(item) : item))
    return value ?? null
  }
}
