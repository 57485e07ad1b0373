import { statement } from "../../db/connection"

export interface PlacedGroupRow {
  id: string
  code: string
  total: number
  order_ids: string[]
  /** Customer with an account whose purchase it is; null for a guest's. */
  owner: string | null
}

/** The group a cart became, once it is committed. Parameter: cart id. */
export const findGroup = statement<PlacedGroupRow>(
  "completion_find_group",
  `select g.id, g.display_code as code, g.total,
    (select coalesce(json_agg(l.order_id order by l.order_id), '[]') from order_group_order l
      where l.order_group_id = g.id and l.deleted_at is null) as order_ids,
    (select cu.id from customer cu where cu.id = g.customer_id and cu.has_account) as owner
  from order_group g where g.cart_id = $1 and g.status = 'placed' and g.deleted_at is null`,
)
