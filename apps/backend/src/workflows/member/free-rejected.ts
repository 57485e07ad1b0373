import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

const free = `
  update cooperative_member m set deleted_at = now(), updated_at = now() from cooperative c
  where c.id = m.cooperative_id and c.status = 'closed' and c.verified_at is null and m.deleted_at is null
    and m.auth_identity_id is not null and (m.phone = ? or m.email = ?) and m.id <> ?`

/** A membership of a cooperative that was turned away binds nobody: it ends where somebody needs its phone or e-mail anew. */
export async function freeRejected(
  trx: Knex.Transaction,
  { phone, email }: { phone: string | null; email: string | null },
  except = "",
): Promise<void> {
  await sql(trx, free, [phone, email, except])
}
