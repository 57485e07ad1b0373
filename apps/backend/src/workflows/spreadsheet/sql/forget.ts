import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/**
 * Deletes imports with their rows: those `which` selects the ids of. One that is being committed this moment is locked, and is left alone.
 * Answers how many.
 */
export async function forget(
  pg: Knex | Knex.Transaction,
  which: string,
  params: readonly Knex.RawBinding[],
): Promise<number> {
  const gone = await sql<{ id: string }>(
    pg,
    `with old as (${which} for update skip locked), rows as (delete from sheet_import_row where import_id in (select id from old))
    delete from sheet_import where id in (select id from old) returning id`,
    params,
  )
  return gone.length
}
