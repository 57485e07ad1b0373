import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

const invites = `
  update cooperative_invite set revoked_at = now(), updated_at = now()
  where cooperative_id = ? and invited_by = ? and accepted_at is null and revoked_at is null and deleted_at is null`
const resets = `
  update cooperative_password_reset set used_at = now(), updated_at = now()
  where member_id in (select id from cooperative_member where cooperative_id = ?) and made_by = ? and used_at is null`

/** What an owner has handed out opens nothing once they are none any more: a link kept in a drawer would let them in again. In their transaction. */
export async function withdrawLinks(trx: Knex.Transaction, cooperativeId: string, memberId: string): Promise<void> {
  const whose = [cooperativeId, `member:${memberId}`]
  await sql(trx, invites, whose)
  await sql(trx, resets, whose)
}
