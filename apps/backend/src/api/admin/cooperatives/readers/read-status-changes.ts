import type { AdminStatusChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"

const sql = `
  select id, from_status, to_status, reason, actor, created_at as at from cooperative_status_change
  where cooperative_id = ? and deleted_at is null order by created_at desc, id desc limit 50`

/** The life of a cooperative, newest first, with the names of those who decided. */
export async function readStatusChanges(pg: Knex, cooperativeId: string): Promise<AdminStatusChange[]> {
  const found = await rows<Omit<AdminStatusChange, "actor"> & { actor: string }>(pg, sql, [cooperativeId])
  const named = await readActors(
    pg,
    found.map((row) => row.actor),
  )
  return found.map((row) => ({ ...row, actor: named(row.actor) }))
}
