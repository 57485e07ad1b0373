import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUpMails } from "../workflows/mail/catch-up-mails"
import { forgetOldMails } from "../workflows/mail/forget-old-mails"

/** Every five minutes writes mails whose event was lost, and forgets mails of half a year ago. */
export default async function mailCatchUp(container: MedusaContainer): Promise<void> {
  await catchUpMails(container)
  await forgetOldMails(container)
}

export const config = { name: "mail-catch-up", schedule: "*/5 * * * *" }
