import type { MedusaContainer } from "@medusajs/framework/types"
import { mailDecisions } from "../workflows/mail/mail-decisions"
import { catchUpNotices } from "../workflows/notice/catch-up-notices"
import { forgetOldNotices } from "../workflows/notice/forget-old-notices"

/** Every minute tells of what no event told of, mails gathered decisions, and forgets notices of three months ago. */
export default async function noticesJob(container: MedusaContainer): Promise<void> {
  await catchUpNotices(container)
  await mailDecisions(container)
  await forgetOldNotices(container)
}

export const config = { name: "notices", schedule: "37 * * * * *" }
