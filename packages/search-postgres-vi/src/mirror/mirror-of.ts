import type { Group } from "../group.js"
import { readState } from "../store/catalog.js"
import type { Database } from "../store/database.js"
import { Kept } from "./kept.js"
import type { Rows } from "./rows.js"

/** The serving index, the one before it, and a third's. */
const mostKept = 3

/** Mirrors of each connection, the last used last. */
const kept = new WeakMap<Database, Map<string, Kept>>()

/**
 * The rows of a group's index in this process, as the database holds them in this moment; null when it has more than `most` rows, or while
 * they are being read. Costs one small statement for each search: the edition of the index.
 */
export async function mirrorOf(db: Database, { table, plan }: Group, most: number): Promise<Rows | null> {
  if (most === 0) return null
  const state = await readState(db, table)
  if (!state) return null
  const tables = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, tables)
  const known = tables.get(table)
  const mirror =
    known?.generation === state.generation ? known : new Kept(db, table, { plan, generation: state.generation, most })
  tables.delete(table)
  tables.set(table, mirror)
  const [oldest] = tables.keys()
  if (tables.size > mostKept && oldest !== undefined) tables.delete(oldest)
  return mirror.upTo(state)
}
