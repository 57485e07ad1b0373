import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { countAction } from "../../guess/count-action"
import { memberMessages } from "../messages"
import { tokenHash } from "../secret-token"
import { endAllSessions } from "../session/end-sessions"
import { setPassword } from "./account"
import { endResets } from "./end-resets"
import { proveSecret } from "./prove-secret"
import { refuseWeakPassword } from "./refuse-weak-password"

const OF_ADDRESS = 30

interface Account {
  id: string
  auth_identity_id: string
  phone: string | null
  email: string | null
}

const findUsed = `
  select m.id, m.auth_identity_id, m.phone, m.email from cooperative_password_reset r
    join cooperative_member m on m.id = r.member_id and m.auth_identity_id is not null and m.deleted_at is null
  where r.token_hash = ? and r.used_at is not null and r.expires_at > now()`

const take = `
  update cooperative_password_reset r set used_at = now(), updated_at = now() from cooperative_member m
  where r.token_hash = ? and r.used_at is null and r.expires_at > now() and m.id = r.member_id and m.deleted_at is null
    and m.auth_identity_id is not null
  returning m.id, m.auth_identity_id, m.phone, m.email`

/**
 * A member chooses a new password by the link they were given; every session of theirs ends, and other links with it. Sent again, because
 * the answer was lost, it is done. Throws NOT_ALLOWED for a link that is used, over or of nobody, INVALID_DATA beside a weak password, after
 * which the link still holds, 429 after thirty tries from one network, or after too many wrong passwords.
 */
export async function confirmReset(
  scope: MedusaContainer,
  { token, new_password, ip }: { token: string; new_password: string; ip: string },
): Promise<void> {
  await countAction(scope, [{ what: "member-reset-confirm", of: ip, most: OF_ADDRESS }])
  const done = await pgOf(scope).transaction(async (trx) => {
    const [account] = await sql<Account>(trx, take, [tokenHash(token)])
    if (!account) return false
    refuseWeakPassword("new_password", new_password, account)
    await endResets(trx, account.id)
    await endAllSessions(trx, account.id)
    await setPassword(scope, account.auth_identity_id, new_password)
    return true
  })
  if (!done && !(await isDone(scope, { token, new_password, ip })))
    throw new Refusal("not_allowed", memberMessages.resetOver)
}

/** Whether this link, used and not yet over, has given the account this very password. */
async function isDone(
  scope: MedusaContainer,
  { token, new_password, ip }: { token: string; new_password: string; ip: string },
): Promise<boolean> {
  const [used] = await sql<Account>(pgOf(scope), findUsed, [tokenHash(token)])
  if (!used) return false
  const name = used.phone ?? used.email ?? used.id
  return proveSecret(scope, { name, account: used.auth_identity_id, password: new_password, ip })
}
