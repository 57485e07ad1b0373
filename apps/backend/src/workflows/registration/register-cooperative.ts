import type { RegistrationBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { pgOf, sql } from "../../lib/sql"
import { cooperativeInput } from "../cooperative/cooperative-input"
import { countAction } from "../guess/count-action"
import { emailOf, mobileOf } from "../member/identifier"
import { insertMember } from "../member/insert-member"
import { WrongSecret } from "../member/member-error"
import { createAccount, dropAccount } from "../member/password/account"
import { refuseWeakPassword } from "../member/password/refuse-weak-password"
import { refuseTaken } from "../member/refuse-taken"
import { type OpenedSession, openSession } from "../member/session/open-session"
import { signIn } from "../member/session/sign-in"
import type { Visitor } from "../member/session/visitor"
import { writeAudit } from "../staff/write-audit"
import { freeHandle } from "./free-handle"
import { readGuardedFacts } from "./guarded-facts"
import { registrationMessages } from "./messages"
import { refuseAll } from "./refuse-all"
import { refuseTakenCode } from "./refuse-taken-code"
import { shortNameOf } from "./short-name"

/** Registrations from one address in a quarter of an hour. */
const OF_ADDRESS = 10

export interface Registration {
  body: RegistrationBody
  visitor: Visitor
  ip: string
}

/** Everything but what only the transaction can know: who else has it. Throws INVALID_DATA beside each wrong field. */
function readRegistration(body: RegistrationBody) {
  const { password, as, bank, member_name, member_phone, ...papers } = body
  const { facts, wrong } = readGuardedFacts({ ...papers, bank })
  refuseAll(wrong)
  const email = emailOf(papers.email)
  const phone = mobileOf(member_phone ?? papers.phone, member_phone === undefined ? "phone" : "member_phone")
  refuseWeakPassword("password", password, { phone, email })
  const row = cooperativeInput({
    ...papers,
    registration_code: facts.registration_code ?? papers.registration_code,
    short_name: papers.short_name ?? shortNameOf(papers.name),
    sector: papers.sector ?? registrationMessages.sector,
    email,
  })
  const account = { bank_bin: facts.bank?.bin, bank_number: facts.bank?.number, bank_holder: facts.bank?.holder }
  return {
    row: { ...row, ...account, delivery: JSON.stringify(row.delivery) },
    member: { name: member_name ?? papers.representative, phone, email, role: "owner" as const },
  }
}

/**
 * A new cooperative as a draft, its owner and their session: all or nothing. Throws INVALID_DATA beside each field that is wrong or taken,
 * 429 after ten registrations from one address in a quarter of an hour.
 */
export async function registerCooperative(
  scope: MedusaContainer,
  { body, visitor, ip }: Registration,
): Promise<OpenedSession> {
  const { row, member } = readRegistration(body)
  await countAction(scope, [{ what: "registration", of: ip, most: OF_ADDRESS }])
  const again = await signInAgain(scope, { row, member, body, visitor, ip })
  if (again) return again
  const pg = pgOf(scope)
  // Before the slow hashing: most refusals come here.
  await pg.transaction((trx) => refuseWhatIsTaken(trx, row.registration_code, member))
  const authIdentityId = await createAccount(scope, body.password)
  try {
    return await pg.transaction(async (trx) => {
      await refuseWhatIsTaken(trx, row.registration_code, member)
      const id = entityId("coop")
      await trx("cooperative").insert({ ...row, id, handle: await freeHandle(trx, row.short_name) })
      const memberId = await insertMember(trx, { ...member, cooperative_id: id, auth_identity_id: authIdentityId })
      await writeAudit(trx, {
        actor: `member:${memberId}`,
        action: "cooperative.register",
        entity: "cooperative",
        entity_id: id,
        after: { status: "draft", name: row.name, registration_code: row.registration_code },
      })
      return openSession(trx, memberId, visitor)
    })
  } catch (error) {
    await dropAccount(scope, authIdentityId)
    throw error
  }
}

const findOwn = `
  select m.id from cooperative_member m join cooperative c on c.id = m.cooperative_id
  where m.phone = ? and c.registration_code = ? and c.status = 'draft' and m.deleted_at is null and c.deleted_at is null`

/** Who sends the same registration again, because the answer was lost, is signed in to the draft it made. */
async function signInAgain(
  scope: MedusaContainer,
  { row, member, body, ...from }: Registration & ReturnType<typeof readRegistration>,
): Promise<OpenedSession | null> {
  const [own] = await sql(pgOf(scope), findOwn, [member.phone, row.registration_code])
  if (!own) return null
  return signIn(scope, { ...from, identifier: member.phone, password: body.password }).catch((error: unknown) => {
    if (error instanceof WrongSecret) return null
    throw error
  })
}

async function refuseWhatIsTaken(
  trx: Knex.Transaction,
  code: string,
  who: { phone: string; email: string | null },
): Promise<void> {
  await refuseTakenCode(trx, code)
  await refuseTaken(trx, who, { phone: "phone", email: "email" })
}
