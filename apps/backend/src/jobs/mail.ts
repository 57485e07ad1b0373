import type { MedusaContainer } from "@medusajs/framework/types"
import { drainMails } from "../workflows/mail/drain-mails"

/** Sends mails that are due again, and those a crash left behind. */
export default async function mailJob(container: MedusaContainer): Promise<void> {
  await drainMails(container)
}

export const config = { name: "mail", schedule: "*/5 * * * * *" }
