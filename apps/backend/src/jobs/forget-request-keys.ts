import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldRequests } from "../workflows/idempotency/forget-old-requests"

/** Every hour forgets Idempotency-Keys nobody will send again. */
export default async function forgetRequestKeys(container: MedusaContainer): Promise<void> {
  await forgetOldRequests(container)
}

export const config = { name: "forget-request-keys", schedule: "23 * * * *" }
