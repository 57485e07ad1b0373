import type { AdminOrderGroupListQuery, AdminOrderGroupListResponse, AdminOrderGroupRow } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { groupStateSql } from "../../_sql/parcel-state"
import { rows } from "../../_sql/rows"
import { countGroups } from "./count-groups"
import { readCursor, writeCursor } from "./cursor"
import { groupFilter } from "./group-filter"
import { needsReviewSql } from "./needs-review"

interface Row extends AdminOrderGroupRow {
  key: string
}

const listSql = (filter: string) => `
  with page as materialized (
    select g.id, g.display_code, g.contact_name, g.phone, g.total, g.placed_at
    from order_group g where ${filter} order by g.placed_at desc, g.id desc limit ?
  )
  select page.id, display_code as code, contact_name, phone, parcel_count, total, state, placed_at,
    to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key,
    coalesce(sellers.list, '[]') as cooperatives, ${needsReviewSql("page.id")} as needs_review
  from page cross join lateral (
    select count(*)::int as parcel_count, ${groupStateSql} as state from parcel
    where parcel.order_group_id = page.id and parcel.deleted_at is null
  ) parcels left join lateral (
    select json_agg(json_build_object('id', c.id, 'short_name', c.short_name) order by c.short_name, c.id) as list
    from parcel join cooperative c on c.id = parcel.cooperative_id
    where parcel.order_group_id = page.id and parcel.deleted_at is null
  ) sellers on true
  order by page.placed_at desc, page.id desc`

/** One page of purchases, newest first. */
export async function listOrderGroups(pg: Knex, query: AdminOrderGroupListQuery): Promise<AdminOrderGroupListResponse> {
  const filter = groupFilter(query)
  const cursor = query.cursor ? readCursor(query.cursor) : null
  const paged = cursor ? `${filter.sql} and (g.placed_at, g.id) < (?::timestamptz, ?)` : filter.sql
  const [found, count] = await Promise.all([
    rows<Row>(pg, listSql(paged), [
      ...filter.bindings,
      ...(cursor ? [cursor.placed_at, cursor.id] : []),
      query.limit + 1,
    ]),
    query.state ? null : countGroups(pg, filter),
  ])
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const more = found.length > query.limit && last ? writeCursor({ placed_at: last.key, id: last.id }) : null
  return { order_groups: page.map(({ key, ...row }) => row), count, limit: query.limit, next_cursor: more }
}
