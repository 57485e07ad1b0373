import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { countAction } from "../../guess/count-action"
import { memberMessages } from "../messages"
import { tokenHash } from "../secret-token"
import { endAllSessions } from "../session/end-sessions"
import { setPassword } from "./account"
import { endResets } from "./end-resets"
import { refuseWeakPassword } from "./refuse-weak-password"

const OF_ADDRESS = 30

interface Account {
  id: string
  auth_identity_id: string
  phone: string | null
  email: string | null
}

const take = `
  update cooperative_password_reset r set used_at = now(), updated_at = now() from cooperative_member m
  where r.token_hash = ? and r.used_at is null and r.expires_at > now() and m.id = r.member_id and m.deleted_at is null
    and m.auth_identity_id is not null
  returning m.id, m.auth_identity_id, m.phone, m.email`

/**
 * A member chooses a new password by the link they were given; every session of theirs ends, and other links with it. Throws NOT_ALLOWED for a
 * link that is used, over or of nobody, INVALID_DATA beside a weak password, after which the link still holds.
 */
export async function confirmReset(
  scope: MedusaContainer,
  { token, new_password, ip }: { token: string; new_password: string; ip: string },
): Promise<void> {
  await countAction(scope, [{ what: "member-reset-confirm", of: ip, most: OF_ADDRESS }])
  await pgOf(scope).transaction(async (trx) => {
    const [account] = await sql<Account>(trx, take, [tokenHash(token)])
    if (!account) throw new Refusal("not_allowed", memberMessages.resetOver)
    refuseWeakPassword("new_password", new_password, account)
    await endResets(trx, account.id)
    await endAllSessions(trx, account.id)
    await setPassword(scope, account.auth_identity_id, new_password)
  })
}
