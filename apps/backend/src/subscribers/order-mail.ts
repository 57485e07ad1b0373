import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailEvents } from "../workflows/mail/mail-events"
import { type OrderNews, sendOrderMail } from "../workflows/mail/send-order-mail"

/** Mails about orders; an event that comes twice makes no second mail. */
export default async function orderMail({ event, container }: SubscriberArgs<OrderNews>): Promise<void> {
  await sendOrderMail(container, event.name, event.data)
}

export const config: SubscriberConfig = { event: mailEvents }
