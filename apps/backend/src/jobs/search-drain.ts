import type { MedusaContainer } from "@medusajs/framework/types"
import { drainChanges } from "../search/changes/drain"

let running = false

/** Works off the marks that changes left, every second: what changes is searchable within two. */
export default async function searchDrain(container: MedusaContainer): Promise<void> {
  if (running) return
  running = true
  try {
    await drainChanges(container)
  } finally {
    running = false
  }
}

export const config = { name: "search-drain", schedule: "* * * * * *" }
