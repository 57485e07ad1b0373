import type { ChangeMeBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { countAction } from "../guess/count-action"
import { drainMails } from "../mail/drain-mails"
import { writeAudit } from "../staff/write-audit"
import { type Account, changedKeys, wantedOf } from "./account-changes"
import { freeRejected } from "./free-rejected"
import { WrongSecret } from "./member-error"
import { memberMessages } from "./messages"
import { checkPassword } from "./password/account"
import { endResets } from "./password/end-resets"
import { refuseTaken } from "./refuse-taken"
import { limitSignIn } from "./session/limit-sign-in"
import { tellAccountChanged } from "./tell-account-changed"

/** Changes of phone or e-mail in a quarter of an hour: each tells whether somebody has an account under it. */
const OF_MEMBER = 10

interface Me extends Account {
  id: string
  auth_identity_id: string | null
}

const find =
  "select id, name, phone, email, auth_identity_id from cooperative_member where id = ? and deleted_at is null"

/** The member's own account. */
export const readAccount = async (scope: MedusaContainer, memberId: string): Promise<Me | undefined> =>
  (await sql<Me>(pgOf(scope), find, [memberId]))[0]

/** Throws INVALID_DATA beside `password` when it is wrong, and 429 after ten wrong ones in a quarter of an hour. */
export async function provePassword(scope: MedusaContainer, me: Me, password: string, ip: string): Promise<void> {
  const prove = async () => {
    if (!(await checkPassword(scope, me.auth_identity_id, password))) throw new WrongSecret()
  }
  await limitSignIn(scope, { account: me.phone ?? me.id, ip }, prove).catch((error: unknown) => {
    throw error instanceof WrongSecret ? refuseField("password", memberMessages.wrongPassword) : error
  })
}

const write = "update cooperative_member set name = ?, phone = ?, email = ?, updated_at = now() where id = ?"

/**
 * Changes one's own name, phone or e-mail; what one signs in with needs the password, and the address until now is told by mail. Other
 * sessions stay. Throws INVALID_DATA beside a field that is wrong or taken, 429 after ten tries.
 */
export async function changeMe(
  scope: MedusaContainer,
  memberId: string,
  { password, ...body }: ChangeMeBody,
  ip: string,
): Promise<void> {
  const me = await readAccount(scope, memberId)
  if (!me) return
  const wanted = wantedOf(body)
  const asks = changedKeys(me, { ...me, ...wanted }).length > 0
  if (asks) {
    if (password === undefined) throw refuseField("password", memberMessages.passwordNeeded)
    await countAction(scope, [{ what: "member-change", of: memberId, most: OF_MEMBER }])
    await provePassword(scope, me, password, ip)
  }
  await pgOf(scope).transaction(async (trx) => {
    if (asks) {
      const ids = { phone: wanted.phone ?? null, email: wanted.email ?? null }
      await refuseTaken(trx, ids, { phone: "phone", email: "email" }, memberId)
      await freeRejected(trx, ids, memberId)
    }
    // What another phone of theirs has changed meanwhile stays, where this one says nothing of it.
    const [now] = await sql<Me>(trx, `${find} for update`, [memberId])
    if (!now) return
    const next = { ...now, ...wanted }
    const changed = changedKeys(now, next)
    if (changed.length > 0) {
      if (!asks) throw refuseField("password", memberMessages.passwordNeeded)
      await endResets(trx, memberId)
      await tellAccountChanged(trx, now, changed)
      const about = { entity: "cooperative_member", entity_id: memberId, after: { changed } }
      await writeAudit(trx, { actor: `member:${memberId}`, action: "member.change_account", ...about })
    }
    await sql(trx, write, [next.name, next.phone, next.email, memberId])
  })
  if (asks) void drainMails(scope)
}
