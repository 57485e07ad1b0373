import type { AdminCooperativeListResponse } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

const sql = `
  select (select coalesce(json_agg(distinct sector order by sector), '[]') from cooperative where deleted_at is null) as sectors,
    (select coalesce(json_agg(distinct commune_code), '[]') from cooperative where deleted_at is null) as communes`

/** Sectors and communes in which there is a cooperative, in Vietnamese order. */
export async function readFacets(pg: Knex): Promise<AdminCooperativeListResponse["facets"]> {
  const [row] = await rows<{ sectors: string[]; communes: string[] }>(pg, sql)
  const vietnamese = new Intl.Collator("vi")
  const communes = (row?.communes ?? []).map((code) => ({ code, name: findCommune(code)?.name ?? code }))
  return {
    sectors: (row?.sectors ?? []).sort(vietnamese.compare),
    communes: communes.sort((a, b) => vietnamese.compare(a.name, b.name)),
  }
}
