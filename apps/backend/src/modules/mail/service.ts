import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { messageOf } from "./message"
import { type MailOptions, mailOptionsSchema } from "./options"
import { folderTransport } from "./transport/folder"
import { smtpTransport } from "./transport/smtp"
import type { MailTransport } from "./transport/transport"

/**
 * E-mail for Medusa's Notification module: through SMTP when a server is configured, else as files. One call is one try; who
 * tries again, and when, is decided by workflows/mail.
 */
export class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail"

  private readonly transport: MailTransport
  private readonly options: MailOptions

  /** Throws when the options are not what medusa-config.ts promises. */
  constructor(_cradle: Record<string, unknown>, options: unknown) {
    super()
    this.options = mailOptionsSchema.parse(options)
    const { smtp_url, folder } = this.options
    this.transport = smtp_url ? smtpTransport(smtp_url) : folderTransport(folder)
  }

  /** Throws MailRefused for a mail that was not taken; its message starts with the code. */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageOf(notification, this.options.from)
    return { id: await this.transport.send(message, notification.template) }
  }
}
