import type { ParcelState } from "@cho-htx/contracts"
import { statement } from "../../../../modules/order-group/db/connection"

export interface ListedGroupRow {
  code: string
  placed_at: Date
  total: number
  states: ParcelState[]
  thumbnails: string[]
}

/** A customer's purchases, newest first. Parameters: customer id, limit, offset. */
export const listGroups = statement<ListedGroupRow>(
  "order_group_list",
  `select g.display_code as code, g.placed_at, g.total,
    (select coalesce(json_agg(p.state order by o.display_id), '[]') from parcel p join "order" o on o.id = p.order_id
      where p.order_group_id = g.id and p.deleted_at is null) as states,
    (select coalesce(json_agg(distinct li.thumbnail), '[]') from order_group_order l
        join order_item oi on oi.order_id = l.order_id and oi.deleted_at is null
        join order_line_item li on li.id = oi.item_id and li.thumbnail is not null
      where l.order_group_id = g.id and l.deleted_at is null) as thumbnails
  from order_group g where g.customer_id = $1 and g.status = 'placed' and g.deleted_at is null
  order by g.placed_at desc, g.id desc limit $2 offset $3`,
)

/** How many purchases a customer has made (theirs only: an index answers). Parameter: customer id. */
export const countGroups = statement<{ count: number }>(
  "order_group_count",
  "select count(*)::int as count from order_group where customer_id = $1 and status = 'placed' and deleted_at is null",
)
