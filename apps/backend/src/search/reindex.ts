import type { ExecArgs, ISearchModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../lib/sql"
import { installTriggers } from "./changes/install-triggers"

/** Rebuilds the product index into a new version and swaps it in; the old one serves until then. Entry of `medusa exec`. */
export default async function reindex({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const search: ISearchModuleService = container.resolve(Modules.SEARCH)
  await installTriggers(container)
  const pg = pgOf(container)
  const [before] = await sql<{ seq: string; now: Date }>(
    pg,
    "select coalesce(max(seq), 0) as seq, now() as now from search_change",
  )
  const started = performance.now()
  await search.reindex({ index: "product", strategy: "swap" })
  // Marks older than the rebuild are covered by it; younger ones may have gone to the old version and are worked off again.
  await sql(pg, "update search_change set done_at = now() where done_at is null and seq <= ?", [before?.seq ?? "0"])
  await sql(pg, "update search_change set done_at = null where seq > ?", [before?.seq ?? "0"])
  const { metadata } = await search.search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: { count: "exact" },
  })
  logger.info(`Search index rebuilt: ${metadata.count ?? 0} products in ${Math.round(performance.now() - started)} ms`)
}
