import type { MailMessage } from "../message"

/** Where mails go. */
export interface MailTransport {
  /** Delivers one mail; answers the receiver's own reference. Throws MailRefused when it was not taken. */
  send(message: MailMessage, template: string | null | undefined): Promise<string>
  /** Closes what is open. */
  close(): void
}
