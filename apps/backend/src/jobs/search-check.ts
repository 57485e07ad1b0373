import type { MedusaContainer } from "@medusajs/framework/types"
import { nightlyRun } from "../search/runs/nightly-run"
import { requestRun } from "../search/runs/request-run"

/** Every night at 02:30 in Vietnam has every product compared with its document and every document with its product, or the index rebuilt. */
export default async function searchCheck(container: MedusaContainer): Promise<void> {
  const kind = nightlyRun()
  if (kind) await requestRun(container, { kind, reason: "schedule", actor: "system", repair: true })
}

// Hourly, since schedules are in the server's time zone.
export const config = { name: "search-check", schedule: "30 * * * *" }
