import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { portalUrl } from "../member/portal-url"
import { drainMails } from "./drain-mails"
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
/** Cooperatives in one run. */
const COOPERATIVES = 100

/** Staff who go through a list finish it first: a mail gathers what was decided until a minute of quiet, a quarter of an hour at most. */
const dueSql = `
  select cooperative_id from notice where to_mail and deleted_at is null group by cooperative_id
  having max(created_at) < now() - interval '1 minute' or min(created_at) < now() - interval '15 minutes'
  order by min(created_at) limit ${COOPERATIVES}`

const decisionsSql = `
  select id, kind, subject, count, reason from notice where to_mail and cooperative_id = ? and deleted_at is null
  order by created_at, id limit ${MOST}`

const readersSql = `
  select c.short_name, m.email as to_address, m.name as to_name from cooperative c
    join cooperative_member m on m.cooperative_id = c.id and m.role in ('owner', 'manager') and m.email is not null
      and m.auth_identity_id is not null and m.deleted_at is null
  where c.id = ? and c.deleted_at is null order by m.created_at, m.id limit 20`

const settle = "update notice set to_mail = false, updated_at = now() where id = any(?::text[])"

async function mailCooperative(scope: MedusaContainer, cooperativeId: string): Promise<void> {
  const pg = pgOf(scope)
  const decisions = await sql<Row>(pg, decisionsSql, [cooperativeId])
  const [first] = decisions
  if (!first) return
  const readers = await sql<Reader>(pg, readersSql, [cooperativeId])
  const shown = decisions.slice(0, SHOWN)
  const drafts = readers.map(({ short_name, to_address, to_name }) => ({
    // The first notice names the mail: a run that a crash cut off makes no second one.
    dedupe_key: `decisions:${first.id}:${to_address}`,
    kind: "seller_decisions" as const,
    ...{ to_address, to_name, order_group_id: null, order_code: null },
    content: sellerDecisions({
      short_name,
      decisions: shown,
      more: decisions.length - shown.length,
      portalUrl: portalUrl.home,
    }),
  }))
  await queueMails(scope, drafts)
  await sql(pg, settle, [decisions.map(({ id }) => id)])
}

/**
 * Mails owners and managers what the alliance has decided about goods, certificates and papers, one mail for what came together. A cooperative
 * whose mail cannot be written waits for the next run and holds up nobody behind it.
 */
export async function mailDecisions(scope: MedusaContainer): Promise<void> {
  const due = await sql<{ cooperative_id: string }>(pgOf(scope), dueSql)
  for (const { cooperative_id } of due)
    await mailCooperative(scope, cooperative_id).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      const facts = { level: "error", message: "decisions not mailed", cooperative_id, reason }
      scope.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(facts))
    })
  if (due.length > 0) await drainMails(scope)
}
