import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import type { Run, RunKind } from "./types"

/** The open run of a kind whose time has come. */
export async function dueRun(pg: Knex | Knex.Transaction, kind: RunKind): Promise<Run | undefined> {
  const [run] = await sql<Run>(
    pg,
    "select * from search_run where kind = ? and state = 'open' and next_try_at <= now()",
    [kind],
  )
  return run
}

/** One run by its id. */
export async function findRun(pg: Knex | Knex.Transaction, id: string): Promise<Run | undefined> {
  const [run] = await sql<Run>(pg, "select * from search_run where id = ?", [id])
  return run
}

/** The last run of a kind, open or not. */
export async function lastRun(pg: Knex | Knex.Transaction, kind: RunKind): Promise<Run | undefined> {
  const [run] = await sql<Run>(pg, "select * from search_run where kind = ? order by id desc limit 1", [kind])
  return run
}
