import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUpMails } from "../../../apps/backend/src/workflows/mail/catch-up-mails"

/** Run by `medusa exec` beside a backend: what the job does every five minutes, now. */
export default async function catchUp({ container }: { container: MedusaContainer }): Promise<void> {
  await catchUpMails(container)
}
