import { ident } from "../plan/names.js"
import type { Database } from "./database.js"

interface Growth {
  /** Rows written since the last time. */
  written: number
  /** Rows after which PostgreSQL looks again: as many as it knew of. */
  due: number
}

/** A table with fewer new rows is planned well enough as it is. */
const least = 500
const grown = new WeakMap<Database, Map<string, Growth>>()

/**
 * Lets PostgreSQL look at an index that is being filled, each time it has doubled. It would do so by itself a minute later; until then it
 * plans searches for an empty table, at twice the time (measured at 10,000 documents, p95 46 ms instead of 24).
 */
export async function analyzeWhenGrown(db: Database, table: string, written: number): Promise<void> {
  const tables = grown.get(db) ?? new Map<string, Growth>()
  grown.set(db, tables)
  const growth = tables.get(table) ?? { written: 0, due: least }
  growth.written += written
  tables.set(table, growth)
  if (growth.written < growth.due) return
  tables.set(table, { written: 0, due: Math.max(least, growth.due + growth.written) })
  await db.raw(`analyze ${ident(table)}`)
}

/** The table is made afresh, and empty. */
export const forgetGrowth = (db: Database, table: string): void => void grown.get(db)?.delete(table)
