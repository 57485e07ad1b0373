import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { sql } from "../../../lib/sql"
import { portalUrl } from "../portal-url"
import { newToken, tokenHash } from "../secret-token"

const insert = `
  insert into cooperative_password_reset (id, member_id, token_hash, made_by, expires_at)
  values (?, ?, ?, ?, now() + interval '30 minutes')
  returning to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as expires_at`

/** A link by which a member chooses a new password: once, within 30 minutes. It is known to nobody but who gets it from here. */
export async function makeReset(
  pg: Knex | Knex.Transaction,
  memberId: string,
  madeBy: string,
): Promise<{ url: string; expires_at: string }> {
  const token = newToken("htxr_")
  const [row] = await sql<{ expires_at: string }>(pg, insert, [entityId("pwreset"), memberId, tokenHash(token), madeBy])
  return { url: portalUrl.reset(token), expires_at: row?.expires_at ?? "" }
}
