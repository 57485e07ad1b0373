import type { AdminCooperativeListResponse } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

const sql = `
  select (select coalesce(json_agg(distinct sector order by sector), '[]') from cooperative where deleted_at is null) as sectors,
    (select coalesce(json_agg(distinct commune_code), '[]') from cooperative where deleted_at is null) as communes,
    (select count(*)::int from cooperative where status = 'submitted' and deleted_at is null) as submitted,
    (select count(*)::int from cooperative_change_request where state = 'open' and deleted_at is null) as change_requests`

type Facets = AdminCooperativeListResponse["facets"] & Pick<AdminCooperativeListResponse, "waiting">

/** What waits for the alliance; sectors and communes in which there is a cooperative, in Vietnamese order. */
export async function readFacets(pg: Knex): Promise<Facets> {
  const [row] = await rows<{ sectors: string[]; communes: string[] } & AdminCooperativeListResponse["waiting"]>(pg, sql)
  const vietnamese = new Intl.Collator("vi")
  const communes = (row?.communes ?? []).map((code) => ({ code, name: findCommune(code)?.name ?? code }))
  return {
    sectors: (row?.sectors ?? []).sort(vietnamese.compare),
    communes: communes.sort((a, b) => vietnamese.compare(a.name, b.name)),
    waiting: { submitted: row?.submitted ?? 0, change_requests: row?.change_requests ?? 0 },
  }
}
