import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldAccess } from "../workflows/member/access/forget-old-access"
import { forgetOldNotices } from "../workflows/notice/forget-old-notices"

/** Every night in Vietnam deletes sessions, invitations and password links that have been over for long, and old notices. */
export default async function forgetAccess(container: MedusaContainer): Promise<void> {
  await forgetOldAccess(container)
  await forgetOldNotices(container)
}

export const config = { name: "forget-access", schedule: "43 20 * * *" }
