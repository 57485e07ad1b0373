import type { ChangeMeBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { countAction } from "../guess/count-action"
import { freeRejected } from "./free-rejected"
import { emailOf, mobileOf } from "./identifier"
import { WrongSecret } from "./member-error"
import { memberMessages } from "./messages"
import { checkPassword } from "./password/account"
import { endResets } from "./password/end-resets"
import { refuseTaken } from "./refuse-taken"
import { limitSignIn } from "./session/limit-sign-in"

/** Changes of phone or e-mail in a quarter of an hour: each tells whether somebody has an account under it. */
const OF_MEMBER = 10

interface Me {
  id: string
  name: string
  phone: string | null
  email: string | null
  auth_identity_id: string | null
}

/** The member's own account. */
export const readAccount = async (scope: MedusaContainer, memberId: string): Promise<Me | undefined> =>
  (
    await sql<Me>(
      pgOf(scope),
      "select id, name, phone, email, auth_identity_id from cooperative_member where id = ? and deleted_at is null",
      [memberId],
    )
  )[0]

/** Throws INVALID_DATA beside `password` when it is wrong, and 429 after ten wrong ones in a quarter of an hour. */
export async function provePassword(scope: MedusaContainer, me: Me, password: string, ip: string): Promise<void> {
  const prove = async () => {
    if (!(await checkPassword(scope, me.auth_identity_id, password))) throw new WrongSecret()
  }
  await limitSignIn(scope, { account: me.phone ?? me.id, ip }, prove).catch((error: unknown) => {
    throw error instanceof WrongSecret ? refuseField("password", memberMessages.wrongPassword) : error
  })
}

/** Changes one's own name, phone or e-mail; what one signs in with needs the password. Throws INVALID_DATA beside a field that is wrong or taken, 429 after ten tries. */
export async function changeMe(
  scope: MedusaContainer,
  memberId: string,
  { password, ...wanted }: ChangeMeBody,
  ip: string,
): Promise<void> {
  const me = await readAccount(scope, memberId)
  if (!me) return
  const phone = wanted.phone === undefined ? me.phone : mobileOf(wanted.phone, "phone")
  const email = wanted.email === undefined ? me.email : emailOf(wanted.email)
  const changed = phone !== me.phone || email !== me.email
  if (changed) {
    if (password === undefined) throw refuseField("password", memberMessages.passwordNeeded)
    await countAction(scope, [{ what: "member-change", of: memberId, most: OF_MEMBER }])
    await provePassword(scope, me, password, ip)
  }
  await pgOf(scope).transaction(async (trx) => {
    await refuseTaken(trx, { phone, email }, { phone: "phone", email: "email" }, memberId)
    await freeRejected(trx, { phone, email }, memberId)
    if (changed) await endResets(trx, memberId)
    await sql(trx, "update cooperative_member set name = ?, phone = ?, email = ?, updated_at = now() where id = ?", [
      wanted.name ?? me.name,
      phone,
      email,
      memberId,
    ])
  })
}
