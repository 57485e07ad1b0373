import path from "node:path"
import type { Config } from "./schema"

/** Folder of the mails that are written instead of sent. */
export function mailFolder(config: Pick<Config, "MAIL_DIR">): string {
  return config.MAIL_DIR ?? path.join(process.cwd(), ".data", "mail")
}

/** Who mails come from when MAIL_FROM does not say: an address of the shop's own host that nobody reads. */
function senderOf(config: Pick<Config, "MAIL_FROM" | "SHOP_URL">): string {
  return config.MAIL_FROM ?? `Chợ HTX <no-reply@${new URL(config.SHOP_URL).hostname}>`
}

/** Mails go out through SMTP when a server is configured, else into a folder. "local" keeps the console's own feed. */
export function mailModule(config: Config) {
  const mail = {
    resolve: "./src/modules/mail",
    id: "mail",
    options: {
      channels: ["email"],
      from: senderOf(config),
      smtp_url: config.SMTP_URL,
      folder: mailFolder(config),
    },
  }
  const feed = {
    resolve: "@medusajs/medusa/notification-local",
    id: "local",
    options: { name: "Local Notification Provider", channels: ["feed"] },
  }
  return { resolve: "@medusajs/medusa/notification", options: { providers: [feed, mail] } }
}
