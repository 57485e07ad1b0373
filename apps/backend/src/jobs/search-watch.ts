import type { MedusaContainer } from "@medusajs/framework/types"
import { reportStatus } from "../search/status/report-status"
import { rebuildIfLost } from "../search/worker/ensure-index"

/** Every minute logs how far the index is behind, a warning when that is more than a minute, and has a lost one rebuilt. */
export default async function searchWatch(container: MedusaContainer): Promise<void> {
  await reportStatus(container)
  // An engine that is away is the worker's to report.
  await rebuildIfLost(container).catch(() => undefined)
}

export const config = { name: "search-watch", schedule: "* * * * *" }
