import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import { isAbandoned, ownerOf } from "./owner"
import { type Claim, type KeyedRequest, LEASE_SECONDS } from "./request"

/**
 * The commit does not wait for the disk: an effect that reaches the disk later takes this row with it, and without an effect
 * nothing is lost.
 */
const text = `
  with fast as materialized (select set_config('synchronous_commit', 'off', true))
  insert into request_key (id, actor, route, key, body_hash, holder, owner, locked_until)
  select ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?) from fast
  on conflict (actor, route, key) where deleted_at is null do update
    set holder = excluded.holder, owner = excluded.owner, locked_until = excluded.locked_until, updated_at = now()
    where request_key.state = 'in_progress' and request_key.body_hash = excluded.body_hash and ? and ${isAbandoned("request_key")}
  returning id`

/**
 * Takes the key for a new request, or, when `mayRunAgain`, for one whose process is gone or whose lease has run out; null when another
 * request holds it or it has its answer already.
 */
export async function claimRequest(pg: Knex, request: KeyedRequest, mayRunAgain: boolean): Promise<Claim | null> {
  const { actor, route, key, body_hash } = request
  const holder = randomUUID()
  const id = entityId("reqkey")
  const values = [id, actor, route, key, body_hash, holder, await ownerOf(pg), LEASE_SECONDS, mayRunAgain]
  const [row] = await sql<{ id: string }>(pg, text, values)
  return row ? { id: row.id, holder } : null
}
