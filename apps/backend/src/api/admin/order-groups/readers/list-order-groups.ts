import type { AdminOrderGroupListQuery, AdminOrderGroupListResponse, AdminOrderGroupRow } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { groupStateSql } from "../../_sql/parcel-state"
import { rows } from "../../_sql/rows"
import { countGroups } from "./count-groups"
import { readCursor, writeCursor } from "./cursor"
import { groupFilter } from "./group-filter"
import { needsReviewSql } from "./needs-review"

/** A filter by state looks at this many purchases per request, then hands on a cursor: the work stays bounded over any table. */
const SCAN = 2000

interface Row extends AdminOrderGroupRow {
  key: string
  last_key: string
  last_id: string
  looked_at: number
}

const listSql = (filter: string, byState: boolean) => `
  with seen as materialized (
    select g.id, g.display_code, g.contact_name, g.phone, g.total, g.placed_at
    from order_group g where ${filter} order by g.placed_at desc, g.id desc limit ?
  ), stated as materialized (
    select seen.*, parcels.* from seen cross join lateral (
      select count(*)::int as parcel_count, ${groupStateSql} as state from parcel
      where parcel.order_group_id = seen.id and parcel.deleted_at is null
    ) parcels ${byState ? "where parcels.state = ?" : ""}
    order by seen.placed_at desc, seen.id desc limit ?
  ), edge as (
    select count(*) over ()::int as looked_at, id as last_id, placed_at as last_at from seen order by placed_at, id limit 1
  )
  select stated.id, display_code as code, contact_name, phone, parcel_count, total, state, placed_at,
    to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key,
    to_char(last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last_key, last_id, looked_at,
    coalesce(sellers.list, '[]') as cooperatives, ${needsReviewSql("stated.id")} as needs_review
  from edge left join stated on true left join lateral (
    select json_agg(json_build_object('id', c.id, 'short_name', c.short_name) order by c.short_name, c.id) as list
    from parcel join cooperative c on c.id = parcel.cooperative_id
    where parcel.order_group_id = stated.id and parcel.deleted_at is null
  ) sellers on true
  order by stated.placed_at desc, stated.id desc`

/** One page of purchases, newest first; bounded work however many there are. */
export async function listOrderGroups(pg: Knex, query: AdminOrderGroupListQuery): Promise<AdminOrderGroupListResponse> {
  const filter = groupFilter(query)
  const cursor = query.cursor ? readCursor(query.cursor) : null
  const paged = cursor ? `${filter.sql} and (g.placed_at, g.id) < (?::timestamptz, ?)` : filter.sql
  const looks = query.state ? SCAN : query.limit + 1
  const [found, count] = await Promise.all([
    rows<Row>(pg, listSql(paged, Boolean(query.state)), [
      ...filter.bindings,
      ...(cursor ? [cursor.placed_at, cursor.id] : []),
      looks,
      ...(query.state ? [query.state] : []),
      query.limit + 1,
    ]),
    query.state ? null : countGroups(pg, filter),
  ])
  const matches = found.filter((row) => row.id !== null)
  const page = matches.slice(0, query.limit)
  const edge = found[0]
  const last = page.at(-1)
  const more = matches.length > query.limit && last ? { placed_at: last.key, id: last.id } : null
  const goOn = query.state && edge?.looked_at === SCAN ? { placed_at: edge.last_key, id: edge.last_id } : null
  const next = more ?? goOn
  return {
    order_groups: page.map(({ key, last_key, last_id, looked_at, ...row }) => row),
    count,
    limit: query.limit,
    next_cursor: next ? writeCursor(next) : null,
    searched_to: !more && goOn ? goOn.placed_at : null,
  }
}
