import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"

const BATCH = 1_000
/** Bounds one run; what is left goes in the next. */
const BATCHES = 50

const inBatches = (table: string, condition: string) =>
  `delete from ${table} where id in (select id from ${table} where ${condition} limit ?) returning 1`

/**
 * Sessions, invitations and links for a new password that open nothing any more. A session is kept a month beyond its end, because it tells
 * whoever comes back with it whether they were signed out or removed.
 */
const over = [
  inBatches(
    "push_subscription",
    `not exists (select 1 from cooperative_member_session s where s.id = push_subscription.session_id
      and s.revoked_at is null and s.expires_at > now() and s.deleted_at is null)`,
  ),
  inBatches("cooperative_member_session", "expires_at < now() - interval '30 days'"),
  inBatches("cooperative_invite", "least(expires_at, accepted_at, revoked_at) < now() - interval '30 days'"),
  inBatches("cooperative_password_reset", "expires_at < now() - interval '1 day'"),
  inBatches(
    "notice_reader",
    "not exists (select 1 from cooperative_member m where m.id = notice_reader.member_id and m.deleted_at is null)",
  ),
]

/** Deletes what no longer lets anybody in, in short statements; answers how many rows. */
export async function forgetOldAccess(scope: MedusaContainer): Promise<number> {
  let total = 0
  for (const text of over)
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const gone = (await sql(pgOf(scope), text, [BATCH])).length
      total += gone
      if (gone < BATCH) break
    }
  return total
}
