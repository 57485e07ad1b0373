import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { sql } from "../../../lib/sql"
import { newToken, tokenHash } from "../secret-token"
import type { Visitor } from "./visitor"

/** A session that has just begun; the token exists nowhere else. */
export interface OpenedSession {
  session_id: string
  member_id: string
  token: string
  /** UTC. */
  expires_at: string
}

const insert = `
  insert into cooperative_member_session (id, member_id, token_hash, device, address, last_seen_at, expires_at)
  values (?, ?, ?, ?, ?, now(), now() + interval '30 days')
  returning to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as expires_at`

/** Somebody who signs in again and again without signing out leaves no heap. */
const endOldest = `
  update cooperative_member_session set revoked_at = now(), updated_at = now() where id in (
    select id from cooperative_member_session where member_id = ? and revoked_at is null order by last_seen_at desc, id offset 30)`

/** Signs a member in: 30 days from the last use. */
export async function openSession(
  pg: Knex | Knex.Transaction,
  memberId: string,
  visitor: Visitor,
): Promise<OpenedSession> {
  const token = newToken("htxm_")
  const id = entityId("memses")
  const { device, address } = visitor
  const [row] = await sql<{ expires_at: string }>(pg, insert, [id, memberId, tokenHash(token), device, address])
  await sql(pg, endOldest, [memberId])
  return { session_id: id, member_id: memberId, token, expires_at: row?.expires_at ?? "" }
}
