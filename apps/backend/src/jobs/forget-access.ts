import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldAccess } from "../workflows/member/access/forget-old-access"

/** Every day deletes sessions, invitations and password links that have been over for long. */
export default async function forgetAccess(container: MedusaContainer): Promise<void> {
  await forgetOldAccess(container)
}

export const config = { name: "forget-access", schedule: "43 20 * * *" }
