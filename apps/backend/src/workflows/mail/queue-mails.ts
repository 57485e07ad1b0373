import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import type { MailDraft } from "./outgoing"
import { toHtml } from "./render/to-html"
import { toText } from "./render/to-text"
import { insertMails } from "./sql/outgoing-mail"

/** Writes mails into the queue, each key once however often it is called. Nothing is sent here. */
export async function queueMails(pg: Knex | Knex.Transaction, drafts: readonly MailDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map(({ content, ...draft }) => ({
    ...draft,
    id: entityId("mail"),
    subject: content.subject,
    text: toText(content),
    html: toHtml(content),
  }))
  await sql(pg, insertMails, [JSON.stringify(rows)])
}
