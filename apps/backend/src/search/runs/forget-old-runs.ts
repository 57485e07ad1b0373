import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

/** Forgets runs that ended a month ago, but never the last of a kind. */
export async function forgetOldRuns(container: MedusaContainer): Promise<void> {
  await sql(
    pgOf(container),
    `delete from search_run r where ended_at < now() - interval '30 days'
      and exists (select from search_run later where later.kind = r.kind and later.id > r.id)`,
  )
}
