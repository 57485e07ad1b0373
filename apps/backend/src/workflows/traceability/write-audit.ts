import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"

interface Audit {
  actor: string
  action: string
  entity: "lot" | "order"
  entity_id: string
  reason?: string
  after?: object
}

/** One line of who did what, in the transaction that does it. */
export async function writeAudit(trx: Knex.Transaction, { actor, action, entity, entity_id, reason, after }: Audit) {
  await sql(
    trx,
    "insert into audit_entry (id, actor, action, entity, entity_id, reason, after) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
    [entityId("audit"), actor, action, entity, entity_id, reason ?? null, after ? JSON.stringify(after) : null],
  )
}
