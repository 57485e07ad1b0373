import type { MedusaContainer } from "@medusajs/framework/types"
import { reportStatus } from "../search/status/report-status"

/** Every minute logs how far the index is behind; a warning when that is more than a minute. */
export default async function searchWatch(container: MedusaContainer): Promise<void> {
  await reportStatus(container)
}

export const config = { name: "search-watch", schedule: "* * * * *" }
