import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MailContent } from "../../mail/render/content"
import { toHtml } from "../../mail/render/to-html"
import { toText } from "../../mail/render/to-text"
import { memberMessages } from "../messages"

/**
 * Sends the link straight away, once. It goes past the queue of mails on purpose: staff read the queue in the console, and a link that opens
 * somebody's account is for that person only. Throws when the mail was not taken.
 */
export async function sendReset(
  scope: MedusaContainer,
  { name, email, url }: { name: string; email: string; url: string },
): Promise<void> {
  const words = memberMessages.reset
  const content: MailContent = {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      { kind: "text", text: words.hello(name) },
      { kind: "button", label: words.button, href: url },
      { kind: "note", tone: "info", text: words.note },
    ],
    footer: words.footer,
  }
  await scope.resolve(Modules.NOTIFICATION).createNotifications([
    {
      channel: "email",
      to: email,
      template: "password_reset",
      content: { subject: content.subject, text: toText(content), html: toHtml(content) },
      data: { to_name: name },
    },
  ])
}
