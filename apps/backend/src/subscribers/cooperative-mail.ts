import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { decisionMails, sendCooperativeMail } from "../workflows/mail/send-cooperative-mail"

/** Mails about what the alliance decided; an event that comes twice makes no second mail. */
export default async function cooperativeMail({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendCooperativeMail(container, event.name, event.data.id)
}

export const config: SubscriberConfig = { event: Object.keys(decisionMails) }
