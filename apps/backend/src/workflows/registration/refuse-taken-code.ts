import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseField } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { registrationMessages } from "./messages"

/** Two who bring the same code or name at once take turns. */
const takeTurns = "select pg_advisory_xact_lock(hashtext('cooperative:registration'))"
const find = `
  select id from cooperative where registration_code = ? and id <> ? and deleted_at is null
    and (status <> 'closed' or verified_at is not null) limit 1`

/** Throws INVALID_DATA when another cooperative has this code; one that was turned away leaves it free. In a transaction. */
export async function refuseTakenCode(trx: Knex.Transaction, code: string, except = ""): Promise<void> {
  await sql(trx, takeTurns)
  const [taken] = await sql<{ id: string }>(trx, find, [code, except])
  if (taken) throw refuseField("registration_code", registrationMessages.codeTaken(code))
}
