import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { identifierOf } from "../identifier"
import { WrongSecret } from "../member-error"
import { checkPassword } from "../password/account"
import { limitSignIn } from "./limit-sign-in"
import { type OpenedSession, openSession } from "./open-session"
import type { Visitor } from "./visitor"

export interface SignIn {
  /** Phone or e-mail. */
  identifier: string
  password: string
  visitor: Visitor
  /** Network the request came from (`networkOf`), for the limits only. */
  ip: string
}

const findAccount = `
  select id, auth_identity_id from cooperative_member
  where (phone = ? or email = ?) and auth_identity_id is not null and deleted_at is null order by created_at limit 1`

/**
 * Signs a member in. Throws WrongSecret (401) for a wrong password and, in the same words and time, for an unknown account; 429 after ten
 * wrong passwords of an account, or sixty from one address, in a quarter of an hour.
 */
export async function signIn(scope: MedusaContainer, input: SignIn): Promise<OpenedSession> {
  const account = identifierOf(input.identifier)
  return limitSignIn(scope, { account, ip: input.ip }, async () => {
    const pg = pgOf(scope)
    const [member] = await sql<{ id: string; auth_identity_id: string }>(pg, findAccount, [account, account])
    const right = await checkPassword(scope, member?.auth_identity_id ?? null, input.password)
    if (!member || !right) throw new WrongSecret()
    return openSession(pg, member.id, input.visitor)
  })
}
