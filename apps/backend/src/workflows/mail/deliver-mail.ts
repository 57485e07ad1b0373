import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import type { ClaimedMail } from "./outgoing"
import { freeCutOffTry } from "./sql/outgoing-mail"

/**
 * One try of a mail through Medusa's Notification module, whose idempotency key lets a mail that was sent be sent no more. Its row
 * carries the mail's own id: Medusa finds the row of an earlier failed try by it. Throws when the mail was not taken.
 */
export async function deliverMail(scope: MedusaContainer, mail: ClaimedMail): Promise<void> {
  await sql(pgOf(scope), freeCutOffTry, [mail.id])
  const notification: CreateNotificationDTO & { id: string } = {
    id: mail.id,
    idempotency_key: mail.id,
    channel: "email",
    to: mail.to_address,
    template: mail.kind,
    content: { subject: mail.subject, text: mail.text, html: mail.html },
    data: { mail_id: mail.id, to_name: mail.to_name, created_at: mail.created_at.toISOString() },
    resource_id: mail.order_group_id,
    resource_type: "order_group",
  }
  await scope.resolve(Modules.NOTIFICATION).createNotifications([notification])
}
