import type { MedusaContainer } from "@medusajs/framework/types"
import { closeIdleDrafts } from "../workflows/registration/close-idle-drafts"

/** Every night in Vietnam closes registrations that nobody has gone on with for 60 days; their files go. */
export default async function closeDrafts(container: MedusaContainer): Promise<void> {
  await closeIdleDrafts(container)
}

export const config = { name: "close-drafts", schedule: "51 20 * * *" }
