import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { mobileOf } from "../identifier"
import { proveSecret } from "../password/prove-secret"
import { tokenHash } from "../secret-token"
import { type OpenedSession, openSession } from "../session/open-session"
import type { Visitor } from "../session/visitor"

interface Again {
  token: string
  phone: string
  password: string
  visitor: Visitor
  ip: string
}

const findJoined = `
  select m.id, m.phone, m.auth_identity_id from cooperative_invite i
    join cooperative_member m on m.id = i.member_id and m.auth_identity_id is not null and m.deleted_at is null
  where i.token_hash = ? and i.accepted_at is not null and i.deleted_at is null`

/**
 * Signs in who has accepted this invitation before, by the phone and the password of then; null when the link made no account or they are not
 * its own. A wrong try counts as a wrong sign-in, and takes as long. Throws 429 after too many of them.
 */
export async function enterAgain(
  scope: MedusaContainer,
  { token, password, visitor, ip, ...typed }: Again,
): Promise<OpenedSession | null> {
  const pg = pgOf(scope)
  const [joined] = await sql<{ id: string; phone: string; auth_identity_id: string }>(pg, findJoined, [
    tokenHash(token),
  ])
  if (!joined) return null
  const phone = mobileOf(typed.phone, "phone")
  const account = joined.phone === phone ? joined.auth_identity_id : null
  return (await proveSecret(scope, { name: phone, account, password, ip })) ? openSession(pg, joined.id, visitor) : null
}
