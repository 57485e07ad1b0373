import type { NoticeKind } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import { isMailed, type NoticeDraft, pushedKinds } from "./notice-draft"

/**
 * With the notices the messages to the browsers that want them: both or neither. The time is the clock's and not the transaction's: what was
 * written late must not count as read because somebody read meanwhile. Parameters: rows as JSON, kinds that are pushed.
 */
const insert = `
  with fresh as (
    insert into notice (id, cooperative_id, kind, dedupe_key, order_id, product_id, variant_id, subject, count, reason, to_mail, created_at)
    select id, cooperative_id, kind, dedupe_key, order_id, product_id, variant_id, left(subject, 300), count, left(reason, 500), to_mail, clock_timestamp()
    from json_populate_recordset(null::notice, ?::json)
    on conflict (dedupe_key) where deleted_at is null do nothing returning id, cooperative_id, kind
  ), pushes as (
    insert into push_message (id, notice_id, subscription_id, next_try_at)
    select f.id || '.' || s.id, f.id, s.id, now() from fresh f
      join push_subscription s on s.cooperative_id = f.cooperative_id and s.deleted_at is null
    where f.kind = any(?::text[])
  )
  select kind from fresh`

/** Tells a cooperative's people, each key once however often it is called; answers what was new. Nothing is sent here. */
export async function writeNotices(pg: Knex | Knex.Transaction, drafts: readonly NoticeDraft[]): Promise<NoticeKind[]> {
  if (drafts.length === 0) return []
  const rows = drafts.map((draft) => ({ ...draft, id: entityId("notice"), to_mail: isMailed(draft.kind) }))
  const fresh = await sql<{ kind: NoticeKind }>(pg, insert, [JSON.stringify(rows), [...pushedKinds]])
  return fresh.map(({ kind }) => kind)
}
