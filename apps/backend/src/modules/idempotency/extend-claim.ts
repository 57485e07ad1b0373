import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { ownerOf } from "./owner"
import { type Claim, LEASE_SECONDS } from "./request"

const text = `
  update request_key set owner = ?, locked_until = now() + make_interval(secs => ?)
  where id = ? and holder = ? and state = 'in_progress'`

/** Says that the request is still being worked on, and by which process should its session have changed. */
export async function extendClaim(pg: Knex, claim: Claim): Promise<void> {
  await sql(pg, text, [await ownerOf(pg), LEASE_SECONDS, claim.id, claim.holder])
}
