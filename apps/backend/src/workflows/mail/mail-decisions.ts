import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { portalUrl } from "../member/portal-url"
import { drainMails } from "./drain-mails"
import { gatherDecisions } from "./gather-decisions"

/** Cooperatives in one run. */
const COOPERATIVES = 100

/** Staff who go through a list finish it first: a mail gathers what was decided until a minute of quiet, a quarter of an hour at most. */
const dueSql = `
  select cooperative_id from notice where to_mail and deleted_at is null group by cooperative_id
  having max(created_at) < now() - interval '1 minute' or min(created_at) < now() - interval '15 minutes'
  order by min(created_at) limit ${COOPERATIVES}`

/**
 * Mails owners and managers what the alliance has decided about goods, certificates and papers, one mail for what came together. A cooperative
 * whose mail cannot be written waits for the next run and holds up nobody behind it.
 */
export async function mailDecisions(scope: MedusaContainer): Promise<void> {
  const pg = pgOf(scope)
  const due = await sql<{ cooperative_id: string }>(pg, dueSql)
  for (const { cooperative_id } of due)
    await gatherDecisions(pg, cooperative_id, portalUrl.home).catch((error: unknown) => {
      // PostgreSQL's code alone: the message holds the statement with its addresses.
      const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown"
      const facts = { level: "error", message: "decisions not mailed", cooperative_id, reason }
      scope.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(facts))
    })
  if (due.length > 0) await drainMails(scope)
}
