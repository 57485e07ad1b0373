import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { insertMember } from "../../../workflows/member/insert-member"
import { createAccount } from "../../../workflows/member/password/account"
import { memberLogin } from "../../logins"

const cooperativeSql = `
  select id from cooperative where handle = ? and deleted_at is null
    and not exists (select 1 from cooperative_member m where m.phone = ? and m.deleted_at is null)`

/** The demonstration's owner of one cooperative, who signs in to the portal by phone. */
export async function ensureMember(container: MedusaContainer): Promise<void> {
  const pg = pgOf(container)
  const { cooperative, phone, password, name } = memberLogin
  const [found] = await sql<{ id: string }>(pg, cooperativeSql, [cooperative, phone.e164])
  if (!found) return
  const auth_identity_id = await createAccount(container, password)
  const member = {
    name,
    phone: phone.e164,
    email: null,
    role: "owner",
    cooperative_id: found.id,
    auth_identity_id,
  } as const
  await pg.transaction((trx) => insertMember(trx, member))
}
