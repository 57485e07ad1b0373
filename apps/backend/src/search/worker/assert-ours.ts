import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installTriggers } from "../changes/install-triggers"
import { listVersions } from "../versions/list-versions"
import { wantedIndex } from "../versions/targets"

/** Throws, with what to do, when the serving index is of another engine or release than this process and no rebuild is under way. */
export async function assertOurs(container: MedusaContainer): Promise<void> {
  await installTriggers(container)
  const pg = pgOf(container)
  const open = await sql(pg, "select from search_run where kind = 'rebuild' and state = 'open'")
  if (open.length) return
  const active = (await listVersions(pg)).find((version) => version.active)
  const wanted = wantedIndex(container)
  if (!active) throw new Error("There is no search index yet: npm run search:reindex builds it.")
  if (active.provider !== wanted.provider)
    throw new Error(
      `The index lies in ${active.provider}, this command is configured for ${wanted.provider}: set MEILISEARCH_HOST as the server does, or have it rebuilt with npm run search:reindex.`,
    )
  if (active.definition_hash !== wanted.definition_hash)
    throw new Error("The index was built by another release: npm run search:reindex builds it anew.")
}
