import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"
import { type IndexVersion, listVersions } from "./list-versions"

/** Where documents go now. */
export interface Targets {
  /** The version that serves reads; null also when its engine is not configured any more, and so cannot be written. */
  active: IndexVersion | null
  /** The version a rebuild is filling; every change goes there, too. */
  building: IndexVersion | null
}

/** What this process would build: its definition's hash and its engine. */
export function wantedIndex(container: MedusaContainer): { definition_hash: string; provider: string } {
  const { definition_hash, provider } = marketSearch(container).getIndex(PRODUCT_INDEX)
  return { definition_hash, provider }
}

/**
 * The versions to write to. Null when there is none yet, or when a process of another release or another configuration has taken over:
 * documents of ours would be of the wrong shape there. Call it under the writer's lock.
 */
export async function readTargets(container: MedusaContainer, trx: Knex.Transaction): Promise<Targets | null> {
  const wanted = wantedIndex(container)
  const [rebuild] = await sql<{ version_id: string | null; definition_hash: string; provider: string }>(
    trx,
    "select version_id, definition_hash, provider from search_run where kind = 'rebuild' and state = 'open'",
  )
  const versions = await listVersions(trx)
  const serving = versions.find((version) => version.active) ?? null
  const building = versions.find(({ id }) => id === rebuild?.version_id) ?? null
  const leading = rebuild ?? serving
  const isOurs = leading?.definition_hash === wanted.definition_hash && leading.provider === wanted.provider
  const active = serving && marketSearch(container).hasProvider(serving.provider) ? serving : null
  return isOurs && (active || building) ? { active, building } : null
}
