import { type ChangeCooperativeBody, type GuardedFacts, guardedFields } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { phoneOf } from "../cooperative/cooperative-input"
import { CooperativeEvents } from "../cooperative/events"
import { emailOf } from "../member/identifier"
import { NotAllowedTo } from "../member/member-error"
import type { MemberRole } from "../member/member-may"
import { writeAudit } from "../staff/write-audit"
import { askForChange } from "./ask-for-change"
import { columnsOf } from "./columns-of"
import { readGuardedFacts } from "./guarded-facts"
import { lockOwn } from "./lock-own"
import { registrationMessages } from "./messages"
import { offerPickup } from "./offer-pickup"
import { refuseAll } from "./refuse-all"
import { type OpenFacts, refuseOvertaken } from "./refuse-overtaken"
import { refuseTakenCode } from "./refuse-taken-code"
import { factsOf, papersColumns, type StoredPapers } from "./stored-papers"

export interface ChangeCooperative {
  id: string
  actor: string
  role: MemberRole
  body: ChangeCooperativeBody
}

interface Row extends StoredPapers, OpenFacts {
  status: string
  handle: string
}

const find = `select ${papersColumns}, phone, email, tagline, story, delivery, status, handle from cooperative where id = ? and deleted_at is null`

/** Whether the owner waits for another bank account: to send the present one would take that back. */
const asksBank = `
  select id from cooperative_change_request
  where cooperative_id = ? and state = 'open' and after -> 'bank' is not null and deleted_at is null`

/** The guarded fields whose value would be another one. */
export function differences(now: GuardedFacts, wanted: Partial<GuardedFacts>): Partial<GuardedFacts> {
  const differs = guardedFields.filter(
    (field) => wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(now[field]),
  )
  return Object.fromEntries(differs.map((field) => [field, wanted[field]]))
}

function splitBody({ phone, email, tagline, story, delivery, seen: _, ...guarded }: ChangeCooperativeBody) {
  const open = {
    ...(phone === undefined ? {} : { phone: phoneOf(phone) }),
    ...(email === undefined ? {} : { email: emailOf(email) }),
    ...(tagline === undefined ? {} : { tagline: tagline || null }),
    ...(story === undefined ? {} : { story: story || null }),
    ...(delivery === undefined ? {} : { delivery: JSON.stringify(delivery) }),
  }
  return { open, delivery, guarded }
}

/**
 * Changes what a cooperative says of itself. A draft changes at once; an admitted one changes phone, e-mail, words and delivery at once, and
 * the rest becomes a change request. Throws INVALID_DATA beside each wrong field, CONFLICT beside those that somebody else changed meanwhile, 403
 * for a bank account that is not the owner's to change.
 */
export async function changeCooperative(scope: MedusaContainer, input: ChangeCooperative): Promise<void> {
  const { open, delivery, guarded } = splitBody(input.body)
  const { facts, wrong } = readGuardedFacts(guarded)
  refuseAll(wrong)
  const row = await pgOf(scope).transaction(async (trx) => {
    await lockOwn(trx, { cooperative_id: input.id, actor: input.actor })
    const [found] = await sql<Row>(trx, find, [input.id])
    if (!found) return null
    refuseOvertaken(found, input.body)
    const changed = differences(factsOf(found), facts)
    if (facts.bank && input.role !== "owner" && (changed.bank || (await sql(trx, asksBank, [input.id])).length > 0))
      throw new NotAllowedTo(registrationMessages.ownersBank)
    if (changed.registration_code) await refuseTakenCode(trx, changed.registration_code, input.id)
    const draft = found.status === "draft"
    const columns = { ...open, ...(draft ? columnsOf(changed) : {}) }
    // Under the cooperative's lock: two who tick it at once make one option.
    if (delivery?.pickup) await offerPickup(scope, input.id)
    await writeColumns(trx, input, columns)
    if (!draft && Object.keys(facts).length > 0) await askForChange(trx, input, factsOf(found), facts, changed)
    return Object.keys(columns).length > 0 && !draft ? found : null
  })
  if (!row) return
  const data = { id: input.id, handle: row.handle, commune_code: row.commune_code }
  await scope.resolve(Modules.EVENT_BUS).emit({ name: CooperativeEvents.changed, data })
}

async function writeColumns(
  trx: Knex.Transaction,
  { id, actor }: ChangeCooperative,
  columns: Record<string, string | null>,
): Promise<void> {
  const names = Object.keys(columns)
  if (names.length === 0) return
  await trx("cooperative")
    .where({ id })
    .update({ ...columns, updated_at: trx.fn.now() })
  const about = { entity: "cooperative", entity_id: id, after: { fields: names } }
  await writeAudit(trx, { actor, action: "cooperative.change", ...about })
}
