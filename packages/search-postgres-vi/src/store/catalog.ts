import { missingIndex } from "../errors.js"
import type { IndexPlan } from "../plan/types.js"
import { type Database, isMissingTable, rows, type Sql } from "./database.js"

/** The list of physical indexes and how each is laid out. */
const table = `"search_vi_index"`

export interface CatalogEntry {
  name: string
  table: string
  plan: IndexPlan
  created_at: Date
  updated_at: Date
}

/**
 * Makes the list on its first use, so that the package needs no migration of its own. Call it in a transaction: of two processes that
 * start at once, the second would fail on the name of the first one's table, and so waits for it.
 */
export async function ensureCatalog(trx: Sql): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtext('search_vi_index'))")
  await trx.raw(`create table if not exists ${table} ("name" text primary key, "table" text not null unique, "plan" jsonb not null,
    "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now())`)
}

export async function putEntry(db: Sql, name: string, tableName: string, plan: IndexPlan): Promise<void> {
  await db.raw(
    `insert into ${table} ("name", "table", "plan") values (?, ?, ?::jsonb)
     on conflict ("name") do update set "table" = excluded."table", "plan" = excluded."plan", "updated_at" = now()`,
    [name, tableName, JSON.stringify(plan)],
  )
}

export async function dropEntry(db: Sql, name: string): Promise<void> {
  await db.raw(`delete from ${table} where "name" = ?`, [name])
}

/** All physical indexes; none before the first one was made. */
export async function listEntries(db: Database): Promise<CatalogEntry[]> {
  try {
    return await rows<CatalogEntry>(db, `select * from ${table} order by "name"`)
  } catch (error) {
    if (isMissingTable(error)) return []
    throw error
  }
}

/** One physical index; NOT_FOUND when it is gone. */
export async function getEntry(db: Database, name: string): Promise<CatalogEntry> {
  const found = (await listEntries(db)).find((entry) => entry.name === name)
  return found ?? missingIndex(name)
}
