import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import type { Claim } from "./request"

/** Gives the key back: the same request may be sent again and runs anew. */
export async function freeClaim(pg: Knex, claim: Claim): Promise<void> {
  await sql(pg, "delete from request_key where id = ? and holder = ? and state = 'in_progress'", [
    claim.id,
    claim.holder,
  ])
}
