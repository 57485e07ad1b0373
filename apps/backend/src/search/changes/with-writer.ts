import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

const key = "hashtext('search_change:writer')"

/** Products somebody was writing when the lock's connection broke: an older document of theirs may have overtaken a newer one. */
const unsure = new Set<string>()

export interface Writer {
  trx: Knex.Transaction
  /** Says, before they are written, which products are: should the connection break, they are written again. */
  touch(ids: readonly string[]): void
}

/**
 * Runs work as the only writer of the index, so that nobody overwrites a newer document with an older one. Without `wait`
 * it does nothing and answers undefined while somebody else writes.
 */
export async function withWriter<Result>(
  container: MedusaContainer,
  { wait }: { wait: boolean },
  work: (writer: Writer) => Promise<Result>,
): Promise<Result | undefined> {
  const touched = new Set<string>()
  const touch = (ids: readonly string[]) => {
    for (const id of ids) touched.add(id)
  }
  try {
    return await pgOf(container).transaction(async (trx) => {
      if (wait) await sql(trx, `select pg_advisory_xact_lock(${key})`)
      else {
        const [lock] = await sql<{ mine: boolean }>(trx, `select pg_try_advisory_xact_lock(${key}) as mine`)
        if (!lock?.mine) return undefined
      }
      return work({ trx, touch })
    })
  } catch (error) {
    for (const id of touched) unsure.add(id)
    throw error
  }
}

/** Marks the products of broken writes again; call it under the lock. They are remembered until this transaction is through. */
export async function markUnsure(trx: Knex.Transaction): Promise<void> {
  if (unsure.size === 0) return
  const ids = [...unsure]
  await sql(trx, "insert into search_change (product_id) select unnest(?::text[])", [ids])
  void trx.executionPromise?.then(
    () => {
      for (const id of ids) unsure.delete(id)
    },
    () => undefined,
  )
}
