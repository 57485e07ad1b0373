import { type Db, statement } from "../../modules/order-group/db/connection"
import { newId } from "../../modules/order-group/db/new-id"

/** Events carry the transaction's own time: those it wrote are those of this moment. */
const insertAudit = statement(
  "parcel_audit_events",
  `insert into audit_entry (id, actor, on_behalf_of, action, entity, entity_id, reason, before, after)
  select ${newId("audit")}, e.actor, e.on_behalf_of, 'parcel.' || e.kind, 'order', e.order_id, e.reason,
    jsonb_build_object('state', e.from_state), jsonb_build_object('state', e.to_state) || coalesce(e.data, '{}')
  from parcel_event e where e.order_id = any($1) and e.created_at = now() and e.actor <> 'system'`,
)

/** Copies what this transaction wrote into the histories of these orders to the audit log, in the same transaction. A replay adds nothing. */
export async function auditEvents(db: Db, orderIds: readonly string[]): Promise<void> {
  await db.count(insertAudit, [orderIds])
}
