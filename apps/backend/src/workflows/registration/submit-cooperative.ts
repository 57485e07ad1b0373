import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"
import { registrationMessages } from "./messages"
import { refuseAll } from "./refuse-all"

const lock = `
  select status, bank_number is not null as bank,
    exists (select from cooperative_document d where d.cooperative_id = c.id and d.deleted_at is null) as documents
  from cooperative c where id = ? and deleted_at is null for update`
const submit = "update cooperative set status = 'submitted', updated_at = now() where id = ?"
const note = `
  insert into cooperative_status_change (id, from_status, to_status, actor, cooperative_id) values (?, 'draft', 'submitted', ?, ?)`

/**
 * Hands a draft to the alliance. Sent again while it waits, nothing happens. Throws INVALID_DATA beside "bank" or "documents" when one is
 * missing, NOT_ALLOWED once the alliance has decided.
 */
export async function submitCooperative(
  scope: MedusaContainer,
  { id, actor }: { id: string; actor: string },
): Promise<void> {
  await pgOf(scope).transaction(async (trx) => {
    const [row] = await sql<{ status: string; bank: boolean; documents: boolean }>(trx, lock, [id])
    if (row?.status === "submitted") return
    if (row?.status !== "draft") throw new Refusal("not_allowed", registrationMessages.notDraft)
    refuseAll([
      ...(row.bank ? [] : [{ path: "bank", message: registrationMessages.missing.bank }]),
      ...(row.documents ? [] : [{ path: "documents", message: registrationMessages.missing.documents }]),
    ])
    await sql(trx, submit, [id])
    await sql(trx, note, [entityId("coopst"), actor, id])
    const about = { entity: "cooperative", entity_id: id, before: { status: "draft" }, after: { status: "submitted" } }
    await writeAudit(trx, { actor, action: "cooperative.submit", ...about })
  })
}
