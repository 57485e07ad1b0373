import type { ChangePasswordBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../lib/sql"
import { provePassword, readAccount } from "../change-me"
import type { SignedInMember } from "../find-member"
import { endAllSessions } from "../session/end-sessions"
import { setPassword } from "./account"
import { endResets } from "./end-resets"
import { refuseWeakPassword } from "./refuse-weak-password"

/** Changes one's own password and signs out everywhere else; links for a new one end. Throws INVALID_DATA beside a wrong or weak one. */
export async function changePassword(
  scope: MedusaContainer,
  member: SignedInMember,
  { password, new_password }: ChangePasswordBody,
  ip: string,
): Promise<void> {
  const me = await readAccount(scope, member.id)
  if (!me?.auth_identity_id) return
  refuseWeakPassword("new_password", new_password, me)
  await provePassword(scope, me, password, ip)
  await setPassword(scope, me.auth_identity_id, new_password)
  await endResets(pgOf(scope), member.id)
  await endAllSessions(pgOf(scope), member.id, member.session_id)
}
