import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

const key = "hashtext('search_change:writer')"

/**
 * Runs work as the only writer of the index, so that nobody overwrites a newer document with an older one. Without `wait`
 * it does nothing and answers undefined while somebody else writes.
 */
export function withWriter<Result>(
  container: MedusaContainer,
  { wait }: { wait: boolean },
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result | undefined> {
  return pgOf(container).transaction(async (trx) => {
    if (wait) await sql(trx, `select pg_advisory_xact_lock(${key})`)
    else {
      const [lock] = await sql<{ mine: boolean }>(trx, `select pg_try_advisory_xact_lock(${key}) as mine`)
      if (!lock?.mine) return undefined
    }
    return work(trx)
  })
}
