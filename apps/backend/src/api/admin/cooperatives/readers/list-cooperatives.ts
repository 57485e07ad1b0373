import type { AdminCooperativeListQuery, AdminCooperativeListResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"
import { cooperativeColumns, cooperativeRowOf, type StoredCooperativeRow } from "./cooperative-row"
import { findByWords } from "./find-by-words"
import { readFacets } from "./read-facets"

const orders = {
  name: "c.short_name, c.id",
  created_at: "c.created_at, c.id",
  "-created_at": "c.created_at desc, c.id desc",
} as const

/** One page of cooperatives of any status, with what the filters can be set to. */
export async function listCooperatives(
  pg: Knex,
  query: AdminCooperativeListQuery,
): Promise<AdminCooperativeListResponse> {
  const { limit, offset } = query
  const filter = where(
    ["c.deleted_at is null"],
    query.q && ["c.id = any(?)", await findByWords(pg, query.q)],
    query.status && ["c.status = ?", query.status],
    query.commune_code && ["c.commune_code = ?", query.commune_code],
    query.sector && ["c.sector = ?", query.sector],
  )
  const [found, [counted], facets] = await Promise.all([
    rows<StoredCooperativeRow>(
      pg,
      `select ${cooperativeColumns} from cooperative c where ${filter.sql} order by ${orders[query.sort]} limit ? offset ?`,
      [...filter.bindings, limit, offset],
    ),
    rows<{ count: number }>(
      pg,
      `select count(*)::int as count from cooperative c where ${filter.sql}`,
      filter.bindings,
    ),
    readFacets(pg),
  ])
  return { cooperatives: found.map(cooperativeRowOf), facets, count: counted?.count ?? 0, limit, offset }
}
