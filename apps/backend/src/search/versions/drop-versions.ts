import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sql } from "../../lib/sql"
import { sayError } from "../changes/errors"
import { withWriter } from "../changes/with-writer"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"
import { listVersions } from "./list-versions"
import { readTargets } from "./targets"

/**
 * Removes every version that neither serves nor is being filled. Whoever still reads one is told that it is gone and asks for the
 * serving one. A version whose engine does not answer, or is not configured any more, stays for the next time.
 */
export async function dropOldVersions(container: MedusaContainer, { wait }: { wait: boolean }): Promise<void> {
  await withWriter(container, { wait }, async ({ trx }) => {
    const targets = await readTargets(container, trx)
    if (!targets?.active) return
    const kept = [targets.active.id, targets.building?.id]
    for (const version of await listVersions(trx)) {
      if (kept.includes(version.id) || !marketSearch(container).hasProvider(version.provider)) continue
      try {
        const { provider } = marketSearch(container).engineOf(PRODUCT_INDEX, version)
        await provider.deleteIndex({ index: version.physical_name })
        await sql(trx, "update search_index_version set deleted_at = now() where id = ?", [version.id])
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(JSON.stringify({ level: "warn", message: "old search index stays", reason: sayError(error) }))
      }
    }
  })
}
