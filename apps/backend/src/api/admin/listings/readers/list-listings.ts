import type { AdminListingListQuery, AdminListingListResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readKeyset, writeKeyset } from "../../../lib/keyset"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"
import { selectListings } from "./listing-rows"

/** A queue longer than this is "more than". */
const MOST_COUNTED = 1_000

const openSql = `select count(*)::int as count from (
  select 1 from listing_review r join product p on p.id = r.product_id and p.deleted_at is null where r.status = 'open' and r.deleted_at is null
  union all select 1 from listing_change_request r join product p on p.id = r.product_id and p.deleted_at is null
    where r.status = 'open' and r.deleted_at is null
  limit ${MOST_COUNTED}) waiting`

/** One page of what cooperatives submitted. */
export async function listListings(pg: Knex, query: AdminListingListQuery): Promise<AdminListingListResponse> {
  const { status, kind, cooperative_id, cursor, limit } = query
  const open = status === "open"
  const after = cursor ? readKeyset(cursor) : null
  const beyond = open ? "(l.submitted_at, l.id) > (?::timestamptz, ?)" : "(l.decided_at, l.id) < (?::timestamptz, ?)"
  const filter = where(
    ["l.status = ?", status],
    kind && ["l.kind = ?", kind],
    cooperative_id && ["c.id = ?", cooperative_id],
    after && [beyond, after.at, after.id],
  )
  const [found, [waiting]] = await Promise.all([
    selectListings(pg, filter, open ? "open" : "decided", limit + 1),
    rows<{ count: number }>(pg, openSql),
  ])
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    listings: page.map(({ key, version, product_id, submitted_by, decided_by, ...row }) => row),
    limit,
    next_cursor: found.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
    open_count: waiting?.count ?? 0,
  }
}
