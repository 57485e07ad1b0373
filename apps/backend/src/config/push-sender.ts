import { type Vapid, vapidOf } from "../lib/web-push/vapid"
import type { Config } from "./schema"

/** Whom a push service may ask: an address of the shop over TLS, else the mailbox mails come from. */
function subjectOf({ VAPID_SUBJECT, SHOP_URL, MAIL_FROM }: Config): string {
  if (VAPID_SUBJECT) return VAPID_SUBJECT
  if (SHOP_URL.startsWith("https:")) return SHOP_URL
  const mailbox = /([^\s<>]+@[^\s<>]+)/.exec(MAIL_FROM ?? "")?.[1]
  return `mailto:${mailbox ?? "no-reply@cho-htx.example"}`
}

/** The sender of our push messages; null without a key, and the market then sends none. */
export function pushSender(config: Config): Vapid | null {
  return config.VAPID_PRIVATE_KEY ? vapidOf(config.VAPID_PRIVATE_KEY, subjectOf(config)) : null
}
