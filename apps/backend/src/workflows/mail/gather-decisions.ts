import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { queueMails } from "./queue-mails"
import { type Decision, sellerDecisions } from "./templates/seller-decisions"

interface Row extends Decision {
  id: string
}

interface Reader {
  short_name: string
  to_address: string
  to_name: string
}

/** Named in one mail; the rest is counted. */
const SHOWN = 20
const MOST = 1_000

/** Those another process is about to mail are its own. */
const decisionsSql = `
  select id, kind, subject, count, reason from notice where to_mail and cooperative_id = ? and deleted_at is null
  order by created_at, id limit ${MOST} for update skip locked`

const readersSql = `
  select c.short_name, m.email as to_address, m.name as to_name from cooperative c
    join cooperative_member m on m.cooperative_id = c.id and m.role in ('owner', 'manager') and m.email is not null
      and m.auth_identity_id is not null and m.deleted_at is null
  where c.id = ? and c.deleted_at is null order by m.created_at, m.id limit 20`

const settle = "update notice set to_mail = false, updated_at = now() where id = any(?::text[])"

/**
 * Writes the mail about a cooperative's decisions into the queue and settles them, both or neither: what is settled was mailed, and what comes
 * meanwhile is in the next mail. Throws when the database does not take it.
 */
export const gatherDecisions = (pg: Knex, cooperativeId: string, portalUrl: string): Promise<void> =>
  pg.transaction(async (trx) => {
    const decisions = await sql<Row>(trx, decisionsSql, [cooperativeId])
    const [first] = decisions
    if (!first) return
    const readers = await sql<Reader>(trx, readersSql, [cooperativeId])
    const shown = decisions.slice(0, SHOWN)
    const drafts = readers.map(({ short_name, to_address, to_name }) => ({
      dedupe_key: `decisions:${first.id}:${to_address}`,
      kind: "seller_decisions" as const,
      ...{ to_address, to_name, order_group_id: null, order_code: null },
      content: sellerDecisions({ short_name, decisions: shown, more: decisions.length - shown.length, portalUrl }),
    }))
    await queueMails(trx, drafts)
    await sql(trx, settle, [decisions.map(({ id }) => id)])
  })
