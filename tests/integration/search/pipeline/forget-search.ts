import type { Pool } from "pg"

/** Leaves the database as migrations make it: no marks, no state, no index. The next worker has to begin from nothing. */
export async function forgetSearch(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select proname as name from pg_proc where proname like 'search\\_mark\\_%' and pronamespace = current_schema()::regnamespace",
  )
  for (const { name } of rows) await pool.query(`drop function ${name} cascade`)
  await pool.query("drop table search_change, search_failure, search_run, search_state")
  await pool.query("delete from search_index_version")
  await pool.query("delete from search_index")
}
