import type { MedusaContainer } from "@medusajs/framework/types"
import { isTimeToCheck } from "../search/runs/is-time-to-check"
import { requestRun } from "../search/runs/request-run"

/** Every night at 02:30 in Vietnam has every product compared with its document and every document with its product. */
export default async function searchCheck(container: MedusaContainer): Promise<void> {
  if (!isTimeToCheck()) return
  await requestRun(container, { kind: "check", reason: "schedule", actor: "system", repair: true })
}

// Hourly, since schedules are in the server's time zone.
export const config = { name: "search-check", schedule: "30 * * * *" }
