import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../lib/sql"
import { reconcile } from "../search/reconcile"

/** Products checked in one run; a large catalogue is gone through in several. */
const most = 5_000
let from = ""

/** Every ten minutes compares documents with the database, and forgets marks that were worked off a day ago. */
export default async function searchReconcile(container: MedusaContainer): Promise<void> {
  const { checked, repaired, next } = await reconcile(container, from, most)
  from = next ?? ""
  if (repaired) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Search: ${repaired} of ${checked} checked products were out of date`)
  }
  await sql(pgOf(container), "delete from search_change where done_at < now() - interval '1 day'")
}

export const config = { name: "search-reconcile", schedule: "*/10 * * * *" }
