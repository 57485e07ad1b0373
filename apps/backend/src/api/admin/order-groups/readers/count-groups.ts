import type { CappedCount } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"
import type { Where } from "../../_sql/where"

const CAP = 1000

/** How many purchases match, counted no further than 1,000. */
export async function countGroups(pg: Knex, filter: Where): Promise<CappedCount> {
  const [row] = await rows<{ value: number }>(
    pg,
    `select count(*)::int as value from (select 1 from order_group g where ${filter.sql} limit ${CAP + 1}) first`,
    filter.bindings,
  )
  const value = row?.value ?? 0
  return { value: Math.min(value, CAP), capped: value > CAP }
}
