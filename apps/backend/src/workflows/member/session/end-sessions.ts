import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { memberMessages } from "../messages"
import { tokenHash } from "../secret-token"

const end = "update cooperative_member_session set revoked_at = coalesce(revoked_at, now()), updated_at = now() where"

/** Signs out whoever holds the token; done again, or with a token of nobody, it changes nothing. */
export async function endSession(scope: MedusaContainer, token: string | null): Promise<void> {
  if (token) await sql(pgOf(scope), `${end} token_hash = ?`, [tokenHash(token)])
}

/** Signs a member out at one place. Throws NOT_FOUND for a session that is not theirs. */
export async function endOwnSession(scope: MedusaContainer, memberId: string, sessionId: string): Promise<void> {
  const ended = await sql(pgOf(scope), `${end} id = ? and member_id = ? returning id`, [sessionId, memberId])
  if (ended.length === 0) throw new Refusal("not_found", memberMessages.sessionNotFound)
}

/** Signs a member out everywhere, at all places but `except`. */
export async function endAllSessions(pg: Knex | Knex.Transaction, memberId: string, except = ""): Promise<void> {
  await sql(pg, `${end} member_id = ? and id <> ? and revoked_at is null`, [memberId, except])
}
