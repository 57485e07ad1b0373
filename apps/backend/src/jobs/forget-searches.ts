import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldSearches } from "../workflows/search-log/forget-old-searches"

/** Every hour empties the visitor marks of days that are over and forgets what was searched long ago. */
export default async function forgetSearches(container: MedusaContainer): Promise<void> {
  await forgetOldSearches(container)
}

export const config = { name: "forget-searches", schedule: "11 * * * *" }
