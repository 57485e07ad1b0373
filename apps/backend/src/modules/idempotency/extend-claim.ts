import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { type Claim, LEASE_SECONDS } from "./request"

const text = `
  update request_key set locked_until = now() + make_interval(secs => ?)
  where id = ? and holder = ? and state = 'in_progress'`

/** Says that the request is still being worked on. */
export async function extendClaim(pg: Knex, claim: Claim): Promise<void> {
  await sql(pg, text, [LEASE_SECONDS, claim.id, claim.holder])
}
