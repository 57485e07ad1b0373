import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

const end = `
  update cooperative_password_reset set used_at = now(), updated_at = now() where member_id = ? and used_at is null`

/** Links for a new password that a member has been given open nothing any more: what they sign in with is another now. */
export async function endResets(pg: Knex | Knex.Transaction, memberId: string): Promise<void> {
  await sql(pg, end, [memberId])
}
