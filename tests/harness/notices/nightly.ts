import type { MedusaContainer } from "@medusajs/framework/types"
import { mailDecisions } from "../../../apps/backend/src/workflows/mail/mail-decisions"
import { forgetOldAccess } from "../../../apps/backend/src/workflows/member/access/forget-old-access"
import { catchUpNotices } from "../../../apps/backend/src/workflows/notice/catch-up-notices"

/** Run by `medusa exec` beside a backend: what the jobs do every minute and every night, now. */
export default async function nightly({ container }: { container: MedusaContainer }): Promise<void> {
  await catchUpNotices(container)
  await mailDecisions(container)
  await forgetOldAccess(container)
}
