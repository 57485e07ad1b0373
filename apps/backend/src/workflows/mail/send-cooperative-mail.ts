import type { MailKind } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { portalUrl } from "../member/portal-url"
import { drainMails } from "./drain-mails"
import { queueMails } from "./queue-mails"
import type { MailContent } from "./render/content"
import {
  cooperativeAdmitted,
  cooperativeChangesRequested,
  cooperativeRejected,
  type DecisionNews,
} from "./templates/cooperative-decision"

/** Decisions of the alliance that a cooperative hears of by mail, by their events. */
export const decisionMails: Readonly<Record<string, readonly [MailKind, (news: DecisionNews) => MailContent]>> = {
  "cooperative.activated": ["cooperative_admitted", cooperativeAdmitted],
  "cooperative.changes_requested": ["cooperative_changes_requested", cooperativeChangesRequested],
  "cooperative.rejected": ["cooperative_rejected", cooperativeRejected],
}

interface Row {
  change_id: string
  reason: string | null
  short_name: string
  to_address: string
  to_name: string
}

/** Each owner with an address; the latest decision names the mail, so that an event that comes twice makes no second one. */
const readSql = `
  select h.id as change_id, h.reason, c.short_name, m.email as to_address, m.name as to_name
  from cooperative c join cooperative_member m on m.cooperative_id = c.id and m.role = 'owner' and m.email is not null
      and m.auth_identity_id is not null and m.deleted_at is null
    join lateral (select id, reason from cooperative_status_change where cooperative_id = c.id and deleted_at is null
      order by created_at desc, id desc limit 1) h on true
  where c.id = ? order by m.created_at limit 20`

/** Writes the mails about a decision to the cooperative's owners into the queue and sends what is due. */
export async function sendCooperativeMail(scope: MedusaContainer, event: string, id: string): Promise<void> {
  const told = decisionMails[event]
  if (!told) return
  const [kind, contentOf] = told
  const rows = await sql<Row>(pgOf(scope), readSql, [id])
  const drafts = rows.map(({ change_id, reason, short_name, to_address, to_name }) => ({
    dedupe_key: `${event}:${change_id}:${to_address}`,
    kind,
    to_address,
    to_name,
    order_group_id: null,
    order_code: null,
    content: contentOf({ short_name, reason, portalUrl: portalUrl.home }),
  }))
  await queueMails(pgOf(scope), drafts)
  if (drafts.length > 0) await drainMails(scope)
}
