import { statement } from "../../../../modules/order-group/db/connection"
import type { ParcelTimes } from "./group-row"

export interface ListedGroupRow {
  code: string
  placed_at: Date
  total: number
  parcels: ParcelTimes[]
  thumbnails: string[]
}

/** A customer's purchases, newest first. Parameters: customer id, limit, offset. */
export const listGroups = statement<ListedGroupRow>(
  "order_group_list",
  `select g.display_code as code, g.placed_at, g.total,
    (select coalesce(json_agg(json_build_object('placed_at', o.created_at, 'confirmed_at', o.metadata ->> 'confirmed_at', 'packed_at', t.packed_at,
        'shipped_at', t.shipped_at, 'delivered_at', t.delivered_at, 'canceled_at', o.canceled_at, 'returned_at', r.returned_at) order by o.display_id), '[]')
      from order_group_order l join "order" o on o.id = l.order_id
        left join lateral (
          select min(coalesce(f.packed_at, f.created_at)) as packed_at, min(f.shipped_at) as shipped_at, min(f.delivered_at) as delivered_at
          from order_fulfillment ofl join fulfillment f on f.id = ofl.fulfillment_id and f.canceled_at is null and f.deleted_at is null
          where ofl.order_id = o.id and ofl.deleted_at is null) t on true
        left join lateral (
          select max(i.updated_at) as returned_at from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null
          having sum(i.quantity) > 0 and sum(i.return_received_quantity) >= sum(i.quantity)) r on true
      where l.order_group_id = g.id and l.deleted_at is null) as parcels,
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
