import { isDeepStrictEqual } from "node:util"
import type { GuardedFacts } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"

const findOpen = `
  select id, before, after from cooperative_change_request where cooperative_id = ? and state = 'open' and deleted_at is null for update`
const insert = `
  insert into cooperative_change_request (id, cooperative_id, before, after, asked_by) values (?, ?, ?::jsonb, ?::jsonb, ?)`
const withdraw = `
  update cooperative_change_request set state = 'withdrawn', decided_at = now(), updated_at = now() where id = ?`

interface Open {
  id: string
  before: Partial<GuardedFacts>
  after: Partial<GuardedFacts>
}

/**
 * Asks the alliance for changes of guarded facts: opens a request; one that is open is withdrawn for it, and what it asked is asked on. So
 * staff who have read the old one cannot approve what they never saw. A field asked back to what it is leaves the request; with nothing left
 * there is none. In the transaction that holds the cooperative's row.
 */
export async function askForChange(
  trx: Knex.Transaction,
  { id, actor }: { id: string; actor: string },
  now: GuardedFacts,
  said: Partial<GuardedFacts>,
  changed: Partial<GuardedFacts>,
): Promise<void> {
  const [open] = await sql<Open>(trx, findOpen, [id])
  const kept = Object.entries(open?.after ?? {}).filter(([field]) => !(field in said))
  const after: Partial<GuardedFacts> = { ...Object.fromEntries(kept), ...changed }
  const fields = Object.keys(after)
  const before = Object.fromEntries(Object.entries(now).filter(([field]) => fields.includes(field)))
  if (open && isDeepStrictEqual([open.before, open.after], [before, after])) return
  if (open) await sql(trx, withdraw, [open.id])
  if (fields.length === 0) return
  await sql(trx, insert, [entityId("coopcr"), id, JSON.stringify(before), JSON.stringify(after), actor])
  const about = { entity: "cooperative", entity_id: id, after: { fields } }
  await writeAudit(trx, { actor, action: "cooperative.change.ask", ...about })
}
