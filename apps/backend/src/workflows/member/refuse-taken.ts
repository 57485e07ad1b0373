import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseField } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { memberMessages } from "./messages"

/** Two people who take the same phone or e-mail at once take turns. */
const takeTurns = "select pg_advisory_xact_lock(hashtext('cooperative_member:identifier'))"

const find = `
  select m.phone = ? as phone from cooperative_member m join cooperative c on c.id = m.cooperative_id
  where (m.phone = ? or m.email = ?) and m.id <> ? and m.auth_identity_id is not null and m.deleted_at is null
    and not (c.status = 'closed' and c.verified_at is null) limit 1`

/** Throws INVALID_DATA beside the field whose phone or e-mail another account has. In a transaction: what is free stays free until its end. */
export async function refuseTaken(
  trx: Knex.Transaction,
  { phone, email }: { phone: string | null; email: string | null },
  fields: { phone: string; email: string },
  except = "",
): Promise<void> {
  await sql(trx, takeTurns)
  const [taken] = await sql<{ phone: boolean | null }>(trx, find, [phone, phone, email, except])
  if (!taken) return
  // Who changes their own account is signed in already: to sign in is no way out for them.
  const own = except !== ""
  if (taken.phone) throw refuseField(fields.phone, own ? memberMessages.otherHasPhone : memberMessages.phoneTaken)
  throw refuseField(fields.email, own ? memberMessages.otherHasEmail : memberMessages.emailTaken)
}
