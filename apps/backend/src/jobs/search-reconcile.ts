import type { MedusaContainer } from "@medusajs/framework/types"
import { markSales } from "../search/changes/mark-sales"
import { forgetOldRuns } from "../search/runs/forget-old-runs"
import { requestRun } from "../search/runs/request-run"
import { dropOldVersions } from "../search/versions/drop-versions"

/** Every ten minutes has the next part of the catalogue compared with its documents, and marks what was sold meanwhile. */
export default async function searchReconcile(container: MedusaContainer): Promise<void> {
  await requestRun(container, { kind: "reconcile", reason: "schedule", actor: "system", repair: true })
  await markSales(container)
  await forgetOldRuns(container)
  await dropOldVersions(container, { wait: false })
}

export const config = { name: "search-reconcile", schedule: "*/10 * * * *" }
