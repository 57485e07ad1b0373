import {
  DEFAULT_LOW_STOCK_AT,
  type VendorProductListQuery,
  type VendorProductListResponse,
  type VendorProductRow,
} from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldedSql } from "../../../lib/folded-sql"
import { basePriceSql, shelfSql } from "../../../lib/pack-sql"
import { pgOf, sql } from "../../../lib/sql"
import { versionSql } from "../../../lib/version-sql"
import { readKeyset, writeKeyset } from "../../lib/keyset"

interface Row extends Omit<VendorProductRow, "updated_at"> {
  key: string
}

const stateSql = "case when p.metadata -> 'archived' ->> 'from' is null then p.status else 'archived' end"

const packsSql = `
  select count(*)::int as variant_count, min(v.id) as variant_id, min(pack.price) as price_min, max(pack.price) as price_max,
    coalesce(sum(pack.available), 0)::float8 as available,
    coalesce(bool_or(pack.available <= coalesce((v.metadata ->> 'low_stock_at')::int, ${DEFAULT_LOW_STOCK_AT})), false) as low
  from product_variant v
    cross join lateral (select greatest(0, shelf.stocked - shelf.reserved) as available, ${basePriceSql("v.id")} as price
      from (${shelfSql("v.id")}) shelf) pack
  where v.product_id = g.id and v.deleted_at is null`

/** Why the last submission or change was turned down, while nothing newer came of it. */
const rejectedSql = `case
  when g.state = 'rejected' then (select r.reason from listing_review r where r.product_id = g.id and r.deleted_at is null
    order by r.created_at desc, r.id desc limit 1)
  when g.state = 'published' then (select r.reason from (select * from listing_change_request r where r.product_id = g.id and r.deleted_at is null
    order by r.created_at desc, r.id desc limit 1) r where r.status = 'rejected') end`

/** `goods`: which, at most how many; their packs are looked at afterwards, for one page only unless the filter is about them. */
const listSql = (goods: string, filter: string) => `
with goods as materialized (
  select * from (select p.id, p.title, p.thumbnail, p.updated_at, ${stateSql} as state, ${versionSql("p")} as key
    from cooperative_product cp join product p on p.id = cp.product_id and p.deleted_at is null
    where cp.cooperative_id = ? and cp.deleted_at is null) g
  where ${goods}
)
select g.id, g.title, g.state, g.thumbnail, k.price_min, k.price_max, k.variant_count, case when k.variant_count = 1 then k.variant_id end as variant_id,
  k.available, k.low, ${rejectedSql} as rejected_because, g.key,
  exists (select 1 from listing_change_request r where r.product_id = g.id and r.status = 'open' and r.deleted_at is null) as change_pending
from goods g cross join lateral (${packsSql}) k
where ${filter}
order by g.updated_at desc, g.id desc limit ?`

/** One page of a cooperative's goods, newest change first. */
export async function listProducts(
  scope: MedusaContainer,
  cooperativeId: string,
  { state, q, low, cursor, limit }: VendorProductListQuery,
): Promise<VendorProductListResponse> {
  const after = cursor ? readKeyset(cursor) : null
  const words = q ? fold(q).split(/\s+/).filter(Boolean) : []
  const conditions: [string, ...string[]][] = [
    state ? ["g.state = ?", state] : ["g.state <> 'archived'"],
    ...words.map((word): [string, string] => [`position(? in ${foldedSql("g.title")}) > 0`, word]),
  ]
  if (after) conditions.push(["(g.updated_at, g.id) < (?::timestamptz, ?)", after.at, after.id])
  const which = conditions.map(([text]) => text).join(" and ")
  const goods = low ? which : `${which} order by g.updated_at desc, g.id desc limit ${limit + 1}`
  const statement = listSql(goods, low ? "(k.low or k.available = 0)" : "true")
  const rows = await sql<Row>(pgOf(scope), statement, [
    cooperativeId,
    ...conditions.flatMap(([, ...values]) => values),
    limit + 1,
  ])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    products: page.map(({ key, ...row }) => ({ ...row, updated_at: new Date(key).toISOString() })),
    limit,
    next_cursor: rows.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
  }
}
