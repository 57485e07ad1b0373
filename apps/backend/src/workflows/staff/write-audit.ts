import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import type { AuditInput } from "./steps/record-audit"

const insert = `
  insert into audit_entry (id, actor, on_behalf_of, action, entity, entity_id, reason, before, after)
  values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)`

/** Writes who did what to which thing, in the transaction that does it. */
export async function writeAudit(pg: Knex | Knex.Transaction, entry: AuditInput): Promise<void> {
  const json = (value: AuditInput["before"]) => (value ? JSON.stringify(value) : null)
  await sql(pg, insert, [
    entityId("audit"),
    entry.actor,
    entry.on_behalf_of ?? null,
    entry.action,
    entry.entity,
    entry.entity_id,
    entry.reason ?? null,
    json(entry.before),
    json(entry.after),
  ])
}
