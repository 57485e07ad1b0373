import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { sayError } from "../changes/errors"

/** Seconds before the next try: 1, 2, 4 … 30. */
export const retryAfter = "least(interval '1 second' * pow(2, least(tries, 5)), interval '30 seconds')"

/** A version that missed a change is worth nothing: the rebuild begins anew, into a fresh one. */
export async function restartRebuild(pg: Knex | Knex.Transaction, error: unknown): Promise<void> {
  await sql(
    pg,
    `update search_run set version_id = null, cursor = '', done = 0, started_at = null, tries = tries + 1, error = ?,
      next_try_at = now() + ${retryAfter} where kind = 'rebuild' and state = 'open'`,
    [sayError(error)],
  )
}
