import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import type { Claim, KeptAnswer } from "./request"

/** Should the machine lose this row, the claim is still there: the request is repeated, or its outcome called unknown. */
const text = `
  with fast as materialized (select set_config('synchronous_commit', 'off', true))
  update request_key set state = 'done', response_status = ?, response_type = ?, response_body = ?, updated_at = now()
  from fast where id = ? and holder = ? and state = 'in_progress'`

/** Keeps the answer of a claimed request. Does nothing when the lease ran out and another request took the key. */
export async function settleClaim(pg: Knex, claim: Claim, answer: KeptAnswer): Promise<void> {
  await sql(pg, text, [answer.status, answer.type, answer.body, claim.id, claim.holder])
}
