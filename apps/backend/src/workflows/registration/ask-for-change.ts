import type { GuardedFacts } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"

const findOpen = `
  select id, after from cooperative_change_request where cooperative_id = ? and state = 'open' and deleted_at is null for update`
const insert = `
  insert into cooperative_change_request (id, cooperative_id, before, after, asked_by) values (?, ?, ?::jsonb, ?::jsonb, ?)`
const update = `
  update cooperative_change_request set before = ?::jsonb, after = ?::jsonb, asked_by = ?, updated_at = now() where id = ?`
const withdraw = `
  update cooperative_change_request set state = 'withdrawn', decided_at = now(), updated_at = now() where id = ?`

/**
 * Asks the alliance for changes of guarded facts: opens a request or adds to the open one. A field asked back to what it is leaves the
 * request; one with nothing left is withdrawn. In the transaction that holds the cooperative's row.
 */
export async function askForChange(
  trx: Knex.Transaction,
  { id, actor }: { id: string; actor: string },
  now: GuardedFacts,
  said: Partial<GuardedFacts>,
  changed: Partial<GuardedFacts>,
): Promise<void> {
  const [open] = await sql<{ id: string; after: Partial<GuardedFacts> }>(trx, findOpen, [id])
  const kept = Object.entries(open?.after ?? {}).filter(([field]) => !(field in said))
  const after: Partial<GuardedFacts> = { ...Object.fromEntries(kept), ...changed }
  const fields = Object.keys(after)
  if (fields.length === 0) {
    if (open) await sql(trx, withdraw, [open.id])
    return
  }
  const before = Object.fromEntries(Object.entries(now).filter(([field]) => fields.includes(field)))
  const json = [JSON.stringify(before), JSON.stringify(after)]
  if (open) await sql(trx, update, [...json, actor, open.id])
  else await sql(trx, insert, [entityId("coopcr"), id, ...json, actor])
  const about = { entity: "cooperative", entity_id: id, after: { fields } }
  await writeAudit(trx, { actor, action: "cooperative.change.ask", ...about })
}
