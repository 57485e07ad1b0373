import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"
import { pgOf, sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"
import { registrationMessages } from "./messages"

/** Drafts of one run; what is left goes in the next. */
const MOST = 200

/** Registered by somebody from outside, never admitted, and for 60 days neither changed, added to nor looked at. */
const idle = `
  c.status = 'draft' and c.verified_at is null and c.deleted_at is null and c.updated_at < now() - interval '60 days'
  and exists (
    select from cooperative_member m where m.cooperative_id = c.id and m.auth_identity_id is not null)
  and not exists (
    select from cooperative_document d where d.cooperative_id = c.id and d.created_at > now() - interval '60 days')
  and not exists (
    select from cooperative_member m join cooperative_member_session s on s.member_id = m.id
    where m.cooperative_id = c.id and greatest(s.created_at, s.last_seen_at) > now() - interval '60 days')`
const find = `select c.id from cooperative c where ${idle} order by c.updated_at, c.id limit ${MOST}`
const close = `
  update cooperative c set status = 'closed', updated_at = now() where c.id = ? and ${idle} returning c.id`
const note = `
  insert into cooperative_status_change (id, from_status, to_status, reason, actor, cooperative_id)
  values (?, 'draft', 'closed', ?, 'system', ?)`
const remove = `
  update cooperative_document set deleted_at = now(), updated_at = now() where cooperative_id = ? and deleted_at is null
  returning file_key`

/** Closes drafts that nobody has touched for 60 days, as a rejection would, and deletes the files of their papers. Answers how many. */
export async function closeIdleDrafts(scope: MedusaContainer): Promise<number> {
  const pg = pgOf(scope)
  const found = await sql<{ id: string }>(pg, find)
  for (const { id } of found) {
    const keys = await pg.transaction((trx) => closeOne(trx, id))
    if (keys.length > 0) await scope.resolve(Modules.FILE).deleteFiles(keys)
  }
  return found.length
}

async function closeOne(trx: Knex.Transaction, id: string): Promise<string[]> {
  const closed = await sql(trx, close, [id])
  if (closed.length === 0) return []
  const reason = registrationMessages.draftIdle
  await sql(trx, note, [entityId("coopst"), reason, id])
  const papers = await sql<{ file_key: string }>(trx, remove, [id])
  await writeAudit(trx, {
    actor: "system",
    action: "cooperative.close",
    entity: "cooperative",
    entity_id: id,
    reason,
    before: { status: "draft" },
    after: { status: "closed" },
  })
  return papers.map(({ file_key }) => file_key)
}
