import type { MedusaContainer } from "@medusajs/framework/types"
import { requestRun } from "../search/runs/request-run"

/** Every night at 02:30 in Vietnam has every product compared with its document and every document with its product. */
export default async function searchCheck(container: MedusaContainer): Promise<void> {
  await requestRun(container, { kind: "check", reason: "schedule", actor: "system", repair: true })
}

export const config = { name: "search-check", schedule: "30 19 * * *" }
