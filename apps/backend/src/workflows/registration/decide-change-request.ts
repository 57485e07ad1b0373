import type { GuardedFacts } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { CooperativeEvents } from "../cooperative/events"
import { cooperativeMessages } from "../cooperative/messages"
import { writeNotices } from "../notice/write-notices"
import { writeAudit } from "../staff/write-audit"
import { columnsOf } from "./columns-of"
import { registrationMessages } from "./messages"
import { moveStockLocation } from "./move-stock-location"
import { refuseTakenCode } from "./refuse-taken-code"

export interface ChangeDecision {
  id: string
  cooperative_id: string
  /** "user:<id>". */
  actor: string
  approve: boolean
  reason?: string | undefined
}

interface Request {
  state: string
  before: Partial<GuardedFacts>
  after: Partial<GuardedFacts>
}

const MIN_REASON = 5
const lockCooperative = "select handle, commune_code from cooperative where id = ? and deleted_at is null for update"
const lockRequest = `
  select state, before, after from cooperative_change_request where id = ? and cooperative_id = ? and deleted_at is null for update`
const close = `
  update cooperative_change_request set state = ?, decided_by = ?, decided_at = now(), reason = ?, updated_at = now() where id = ?`

/**
 * Approves or rejects what a cooperative asked to have changed; of two decisions at once one wins. Throws NOT_FOUND, INVALID_DATA without the
 * reason a "no" needs, NOT_ALLOWED once it is decided.
 */
export async function decideChangeRequest(scope: MedusaContainer, decision: ChangeDecision): Promise<void> {
  const reason = decision.reason?.trim() || null
  if (!decision.approve && (reason?.length ?? 0) < MIN_REASON)
    throw refuseField("reason", cooperativeMessages.reasonNeeded)
  const page = await pgOf(scope).transaction((trx) => decide(trx, decision, reason))
  if (decision.approve)
    await scope
      .resolve(Modules.EVENT_BUS)
      .emit({ name: CooperativeEvents.changed, data: { id: decision.cooperative_id, ...page } })
}

async function decide(
  trx: Knex.Transaction,
  { id, cooperative_id, actor, approve }: ChangeDecision,
  reason: string | null,
) {
  const [page] = await sql<{ handle: string; commune_code: string }>(trx, lockCooperative, [cooperative_id])
  const [request] = page ? await sql<Request>(trx, lockRequest, [id, cooperative_id]) : []
  if (!page || !request) throw new Refusal("not_found", registrationMessages.requestNotFound)
  if (request.state !== "open") throw new Refusal("not_allowed", registrationMessages.requestDecided)
  const { before, after } = request
  if (approve) {
    if (after.registration_code) await refuseTakenCode(trx, after.registration_code, cooperative_id)
    await trx("cooperative")
      .where({ id: cooperative_id })
      .update({ ...columnsOf(after), updated_at: trx.fn.now() })
    await moveStockLocation(trx, cooperative_id)
  }
  await sql(trx, close, [approve ? "approved" : "rejected", actor, reason, id])
  const kind = approve ? "change_approved" : "change_rejected"
  await writeNotices(trx, [{ cooperative_id, kind, reason, dedupe_key: `${kind}:${id}` }])
  const action = approve ? "cooperative.change.approve" : "cooperative.change.reject"
  const facts = { before: Object(before), after: Object(after) }
  await writeAudit(trx, { actor, action, entity: "cooperative", entity_id: cooperative_id, reason, ...facts })
  return page
}
