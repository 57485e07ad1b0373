import { createHash } from "node:crypto"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { cleanHeader, cleanName, singleAddress } from "./clean"
import { INVALID_MAIL, MailRefused } from "./mail-refused"

/** One mail as the transports take it; every field is safe to become a header. */
export interface MailMessage {
  /** The same for every try of a mail, so that a receiver can drop a copy. */
  messageId: string
  date: Date
  from: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/** What our own mails carry beside their content; mails of others come without. */
const dataSchema = z.object({
  mail_id: z.string().optional(),
  to_name: z.string().nullish(),
  created_at: z.iso.datetime().optional(),
})

const host = (from: string) => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? "localhost"

/** The mail's own id, else one made of what it says: a repeated call gives an equal id. */
function idOf(notification: ProviderSendNotificationDTO, given: string | undefined): string {
  if (given) return given
  const { to, template, content, data } = notification
  return createHash("sha256")
    .update(JSON.stringify([to, template, content, data]))
    .digest("hex")
    .slice(0, 32)
}

/** Turns a notification into a mail. Throws MailRefused when it names no single address or has nothing to say. */
export function messageOf(notification: ProviderSendNotificationDTO, from: string): MailMessage {
  const address = singleAddress(notification.to)
  if (!address) throw new MailRefused(INVALID_MAIL, "A mail needs exactly one address")
  const { subject, text, html } = notification.content ?? {}
  if (!subject || !(text || html)) throw new MailRefused(INVALID_MAIL, "A mail needs a subject and a text")
  const data = dataSchema.safeParse(notification.data ?? {}).data ?? {}
  return {
    messageId: `<${idOf(notification, data.mail_id)}@${host(from)}>`,
    date: data.created_at ? new Date(data.created_at) : new Date(),
    from,
    to: { name: cleanName(data.to_name ?? ""), address },
    subject: cleanHeader(subject),
    text: text ?? "",
    html: html ?? "",
    // Out-of-office answers to a machine help nobody (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
  }
}
