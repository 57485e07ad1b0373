import { missingIndex } from "../errors.js"
import type { IndexPlan } from "../plan/types.js"
import { type Database, isMissingColumn, isMissingTable, preparedRows, rows, type Sql } from "./database.js"

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
  // Asked for first: ALTER TABLE would wait for every writer, and keep every search waiting, even where there is nothing to add.
  const known = await rows(
    trx,
    `select from pg_attribute where attrelid = '${table}'::regclass and attname = 'generation'`,
  )
  if (known.length > 0) return
  await trx.raw(`alter table ${table} add column "edition" bigint not null default 0,
    add column "removed" bigint not null default 0, add column "generation" uuid not null default gen_random_uuid()`)
}

export async function putEntry(db: Sql, name: string, tableName: string, plan: IndexPlan): Promise<void> {
  await db.raw(
    `insert into ${table} ("name", "table", "plan") values (?, ?, ?::jsonb)
     on conflict ("name") do update set "table" = excluded."table", "plan" = excluded."plan", "updated_at" = now(), "generation" = gen_random_uuid()`,
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

/** How far an index has come. */
export interface IndexState {
  /** Rises with every write; its rows carry the edition they were written in. */
  edition: number
  /** Rises when rows go. */
  removed: number
  /** Another one when the index is made afresh. */
  generation: string
}

/** The state of the index that a table holds; null where it is gone, or was made by an earlier release. */
export async function readState(db: Sql, tableName: string): Promise<IndexState | null> {
  try {
    const [state] = await preparedRows<IndexState>(db, tableName, {
      sql: `select "edition"::float8 as "edition", "removed"::float8 as "removed", "generation"::text as "generation" from ${table} where "table" = ?`,
      params: [tableName],
    })
    return state ?? null
  } catch (error) {
    if (isMissingTable(error) || isMissingColumn(error)) return null
    throw error
  }
}

/**
 * Begins a write: returns the edition that its rows carry. Whoever writes next waits until this transaction ends, so that editions become
 * visible in their order, and nobody who has read one misses a row of an earlier one. NOT_FOUND when the index is gone.
 */
export async function nextEdition(trx: Sql, name: string): Promise<number> {
  const [raised] = await rows<{ edition: number }>(
    trx,
    `update ${table} set "edition" = "edition" + 1 where "name" = ? returning "edition"::float8 as "edition"`,
    [name],
  )
  return raised?.edition ?? missingIndex(name)
}

/** Says that rows went, in the transaction of `nextEdition`. */
export async function noteRemoval(trx: Sql, name: string): Promise<void> {
  await trx.raw(`update ${table} set "removed" = "removed" + 1 where "name" = ?`, [name])
}
