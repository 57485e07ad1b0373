import type { AdminListingRow } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { versionSql } from "../../../../lib/version-sql"
import { rows } from "../../_sql/rows"
import type { Where } from "../../_sql/where"

/** A row of the list with what its page needs on top. */
export interface ListingRow extends AdminListingRow {
  product_id: string
  submitted_by: string
  decided_by: string | null
  /** Of the request of a change; a review's is its product's. */
  version: string
  /** Place in the list. */
  key: string
}

const common = "r.id, r.product_id, r.cooperative_id, r.status, r.submitted_by, r.decided_by, r.decided_at, r.reason"

/** Reviews and change requests as one list; a request that was edited waits since it was first sent. */
const from = `(
  select ${common}, 'listing' as kind, 0 as change_count, r.created_at as submitted_at, ${versionSql("p")} as version
    from listing_review r join product p on p.id = r.product_id where r.deleted_at is null
  union all
  select ${common}, 'change', jsonb_array_length(r.changes), r.created_at, ${versionSql("r")} from listing_change_request r where r.deleted_at is null
) l join product p on p.id = l.product_id and p.deleted_at is null join cooperative c on c.id = l.cooperative_id`

const time = { open: "l.submitted_at", decided: "l.decided_at" } as const

/** Rows that match: those that wait oldest first, decided ones newest first. */
export function selectListings(
  pg: Knex,
  filter: Where,
  order: keyof typeof time,
  limit: number,
): Promise<ListingRow[]> {
  const at = time[order]
  const direction = order === "open" ? "asc" : "desc"
  return rows<ListingRow>(
    pg,
    `select l.id, l.kind, l.status, l.product_id, l.change_count::int as change_count, l.submitted_at, l.decided_at, l.reason, l.submitted_by,
      l.decided_by, l.version, json_build_object('id', p.id, 'title', p.title, 'thumbnail', p.thumbnail) as product,
      json_build_object('id', c.id, 'short_name', c.short_name) as cooperative,
      to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
    from ${from} where ${filter.sql} order by ${at} ${direction}, l.id ${direction} limit ?`,
    [...filter.bindings, limit],
  )
}
