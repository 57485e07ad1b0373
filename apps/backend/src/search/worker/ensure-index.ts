import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installTriggers } from "../changes/install-triggers"
import { buildProducts } from "../changes/refresh-products"
import { countStored } from "../check/read-stored"
import { listProductIds } from "../document/list-product-ids"
import { requestRun } from "../runs/request-run"
import type { Run } from "../runs/types"
import { type IndexVersion, listVersions } from "../versions/list-versions"
import { wantedIndex } from "../versions/targets"

const page = 500

/** Whether a rebuild would find anything to put: a published product may be nobody's, or of a cooperative that is suspended. */
async function hasDocuments(container: MedusaContainer): Promise<boolean> {
  let last = ""
  for (;;) {
    const ids = await listProductIds(container, last, page)
    const { documents } = await buildProducts(container, ids)
    if (documents.length > 0) return true
    if (ids.length < page) return false
    last = ids.at(-1) ?? last
  }
}

async function holdsNothing(container: MedusaContainer, active: IndexVersion): Promise<boolean> {
  const count = await countStored(container, active)
  if (count === null) return true
  return count === 0 && hasDocuments(container)
}

/** Has an index rebuilt that its engine has lost. Throws when the engine does not answer. */
export async function rebuildIfLost(container: MedusaContainer): Promise<void> {
  const wanted = wantedIndex(container)
  const active = (await listVersions(pgOf(container))).find((version) => version.active)
  if (active?.provider !== wanted.provider || active.definition_hash !== wanted.definition_hash) return
  if (await holdsNothing(container, active))
    await requestRun(container, { kind: "rebuild", reason: "lost", actor: "system", repair: false })
}

/** Why a rebuild is needed: there is no index yet, its definition or engine is another, or the engine has lost it. Null when it is not. */
async function reasonToRebuild(container: MedusaContainer): Promise<Run["reason"] | null> {
  const wanted = wantedIndex(container)
  const active = (await listVersions(pgOf(container))).find((version) => version.active)
  if (!active) return "first"
  if (active.definition_hash !== wanted.definition_hash || active.provider !== wanted.provider) return "changed"
  return (await holdsNothing(container, active)) ? "lost" : null
}

/**
 * Asks for a rebuild when the index is not what this process would build. A process that starts later decides: an open rebuild of
 * another definition or engine is begun anew for ours.
 */
export async function ensureIndex(container: MedusaContainer): Promise<void> {
  await installTriggers(container)
  const { definition_hash, provider } = wantedIndex(container)
  await sql(
    pgOf(container),
    `update search_run set definition_hash = ?, provider = ?, version_id = null, cursor = '', done = 0, started_at = null, next_try_at = now()
     where kind = 'rebuild' and state = 'open' and (definition_hash <> ? or provider <> ?)`,
    [definition_hash, provider, definition_hash, provider],
  )
  const open = await sql<Run>(pgOf(container), "select id from search_run where kind = 'rebuild' and state = 'open'")
  if (open.length) return
  const reason = await reasonToRebuild(container)
  if (reason) await requestRun(container, { kind: "rebuild", reason, actor: "system", repair: false })
}
