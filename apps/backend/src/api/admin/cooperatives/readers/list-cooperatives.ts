import type { AdminCooperativeListQuery, AdminCooperativeListResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"
import { cooperativeColumns, cooperativeRowOf, type StoredCooperativeRow } from "./cooperative-row"
import { findCooperatives } from "./find-cooperatives"
import { readFacets } from "./read-facets"

const pageSql = `select ${cooperativeColumns} from cooperative c where c.id = any(?) order by array_position(?, c.id) limit ?`

/** One page of cooperatives of any status, with what the filters can be set to. */
export async function listCooperatives(
  pg: Knex,
  query: AdminCooperativeListQuery,
): Promise<AdminCooperativeListResponse> {
  const { limit, offset } = query
  const [ids, { waiting, ...facets }] = await Promise.all([findCooperatives(pg, query), readFacets(pg)])
  const page = ids.slice(offset, offset + limit)
  const found = await rows<StoredCooperativeRow>(pg, pageSql, [page, page, limit])
  return { cooperatives: found.map(cooperativeRowOf), facets, waiting, count: ids.length, limit, offset }
}
