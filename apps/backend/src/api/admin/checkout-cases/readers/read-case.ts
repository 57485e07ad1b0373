import type { AdminCheckoutCase } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { where } from "../../_sql/where"
import { selectCases } from "./case-row"

/** One case; null when there is none. */
export async function readCase(pg: Knex, id: string): Promise<AdminCheckoutCase | null> {
  const [row] = await selectCases(pg, where(["c.deleted_at is null"], ["c.id = ?", id]), 1)
  return row?.item ?? null
}
