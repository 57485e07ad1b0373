import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installTriggers } from "./install-triggers"

/** Products marked at or after a moment, worked off or not, in order of id; one page. */
export async function touchedSince(
  container: MedusaContainer,
  since: Date,
  after: string,
  limit: number,
): Promise<string[]> {
  await installTriggers(container)
  const rows = await sql<{ product_id: string }>(
    pgOf(container),
    "select distinct product_id from search_change where marked_at >= ? and product_id > ? order by product_id limit ?",
    [since, after, limit],
  )
  return rows.map((row) => row.product_id)
}
