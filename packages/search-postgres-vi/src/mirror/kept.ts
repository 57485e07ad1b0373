import { setImmediate } from "node:timers/promises"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import type { IndexState } from "../store/catalog.js"
import { type Database, preparedRows, rows as readSql } from "../store/database.js"
import { mostRows } from "./occurrences.js"
import { type MirroredRow, Rows } from "./rows.js"

/** So many changed rows are read while a search waits; more are read beside the searches, which PostgreSQL answers meanwhile. */
const few = 200
/** A table that was too large is counted again after so many milliseconds. */
const tooLargeFor = 10 * 60_000

/** A place in the order of editions. */
interface Place {
  edition: number
  id: string
}

/** A mirror of one table: what it holds, and of when that is. */
export class Kept {
  readonly generation: string
  readonly #db: Database
  readonly #table: string
  readonly #plan: IndexPlan
  readonly #most: number
  #rows: Rows
  /** The newest edition whose rows are all here, and the last removal; before the first reading none. */
  #edition = -1
  #removed = -1
  #under: Promise<void> | null = null
  #isBehind = false
  #tooLargeUntil = 0

  constructor(
    db: Database,
    table: string,
    { plan, generation, most }: { plan: IndexPlan; generation: string; most: number },
  ) {
    this.#db = db
    this.#table = table
    this.#plan = plan
    this.generation = generation
    this.#most = most
    this.#rows = new Rows(plan.fields)
  }

  /** The rows as of a state of the index, or newer; null while too many are missing, or when there are too many at all. */
  async upTo(state: IndexState): Promise<Rows | null> {
    while (!this.#holds(state)) {
      if (this.#isBehind || performance.now() < this.#tooLargeUntil) return null
      this.#under ??= this.#catchUp(state).finally(() => {
        this.#under = null
      })
      await this.#under
    }
    return this.#rows
  }

  #holds({ edition, removed }: IndexState): boolean {
    return this.#edition >= edition && this.#removed >= removed
  }

  /** Reads what changed; sees to it in the background when that is much. */
  async #catchUp(state: IndexState): Promise<void> {
    if (this.#edition < 0 && (await this.#isTooLarge())) {
      this.#tooLargeUntil = performance.now() + tooLargeFor
      return
    }
    const found = await this.#changedSince(this.#start(), few + 1)
    if (found.length <= few && this.#rows.hasRoomFor(found.length)) {
      this.#put(found)
      await this.#finish(state)
      return
    }
    this.#isBehind = true
    this.#readAll(state).then(
      () => {
        this.#isBehind = false
      },
      () => {
        // The database did not answer, or the table is gone; whoever searches next hears of it from PostgreSQL itself.
        this.#isBehind = false
        this.#forget()
      },
    )
  }

  /** Reads all that changed, a page at a time, so that others are answered in between. */
  async #readAll(state: IndexState): Promise<void> {
    if (!this.#rows.hasRoomFor(this.#most)) this.#forget()
    let after = this.#start()
    for (;;) {
      const page = await this.#changedSince(after, few)
      if (!this.#rows.hasRoomFor(page.length)) {
        // Written again faster than it is read: from the start, the next time.
        this.#forget()
        return
      }
      this.#put(page)
      const last = page.at(-1)
      if (!last || page.length < few) break
      after = { edition: last.edition, id: last.id }
      await setImmediate()
    }
    await this.#finish(state)
  }

  /** Before the first row of the next edition. */
  #start(): Place {
    return { edition: this.#edition + 1, id: "" }
  }

  #forget(): void {
    this.#rows = new Rows(this.#plan.fields)
    this.#edition = -1
    this.#removed = -1
  }

  #put(found: readonly MirroredRow[]): void {
    for (const row of found) this.#rows.put(row)
  }

  /** What was read is of `state`, or newer; only what was removed has to be asked for. */
  async #finish({ edition, removed }: IndexState): Promise<void> {
    if (this.#removed < removed && this.#rows.living > 0) {
      const left = await readSql<{ id: string }>(this.#db, `select "id" from ${ident(this.#table)}`)
      const there = new Set(left.map(({ id }) => id))
      for (const id of [...this.#rows.ids()]) if (!there.has(id)) this.#rows.drop(id)
    }
    this.#edition = edition
    this.#removed = removed
    if (this.#rows.living <= this.#most) return
    this.#forget()
    this.#tooLargeUntil = performance.now() + tooLargeFor
  }

  async #isTooLarge(): Promise<boolean> {
    const most = Math.min(this.#most, mostRows / 2)
    const [counted] = await readSql<{ rows: number }>(
      this.#db,
      `select count(*)::int as "rows" from (select from ${ident(this.#table)} limit ${most + 1}) as counted`,
    )
    return (counted?.rows ?? 0) > most
  }

  /** Rows written after a place in the order of editions. */
  #changedSince(after: Place, most: number): Promise<(MirroredRow & { edition: number })[]> {
    const columns = this.#plan.fields.flatMap(({ column }) => (column ? [`, ${ident(column)}`] : [])).join("")
    return preparedRows(this.#db, this.#table, {
      sql: `select "id", "words"::text as "words", "facet_key"::text as "facet_key", "edition"::float8 as "edition"${columns}
        from ${ident(this.#table)} where ("edition", "id") > (?::bigint, ?::text collate "C") order by "edition", "id" limit ${most}`,
      params: [after.edition, after.id],
    })
  }
}
