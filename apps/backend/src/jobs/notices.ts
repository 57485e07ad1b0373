import type { MedusaContainer } from "@medusajs/framework/types"
import { mailDecisions } from "../workflows/mail/mail-decisions"
import { catchUpNotices } from "../workflows/notice/catch-up-notices"

/** Every ten seconds tells of what no event told of, and mails decisions that have gathered. */
export default async function noticesJob(container: MedusaContainer): Promise<void> {
  await catchUpNotices(container)
  await mailDecisions(container)
}

export const config = { name: "notices", schedule: "*/10 * * * * *" }
