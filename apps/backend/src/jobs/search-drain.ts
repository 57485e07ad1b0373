import type { MedusaContainer } from "@medusajs/framework/types"
import { workOnSearch } from "../search/worker/work"

/** Works off the marks that changes left, every second, and whatever rebuild or check is open: what changes is searchable within two. */
export default async function searchDrain(container: MedusaContainer): Promise<void> {
  await workOnSearch(container)
}

export const config = { name: "search-drain", schedule: "* * * * * *" }
