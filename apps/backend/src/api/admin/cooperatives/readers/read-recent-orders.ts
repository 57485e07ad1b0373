import type { AdminCooperativeOrder } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

/** Walks the purchases newest first through their index and stops at ten: cheap for a busy cooperative, bounded for a quiet one. */
const sql = `
  with newest as (
    select g.id as group_id, g.display_code, g.contact_name, g.placed_at, a.order_id
    from payment_allocation a join order_group g on g.id = a.order_group_id and g.deleted_at is null and g.placed_at is not null
    where a.cooperative_id = ? and a.deleted_at is null
    order by g.placed_at desc, g.id desc limit 10
  )
  select o.id as order_id, o.display_id, n.contact_name, n.placed_at, p.state,
    json_build_object('id', n.group_id, 'code', n.display_code) as "group",
    coalesce((select (totals ->> 'current_order_total')::float8 from order_summary s
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1), 0) as total
  from newest n join "order" o on o.id = n.order_id join parcel p on p.order_id = n.order_id and p.deleted_at is null
  order by n.placed_at desc, n.group_id desc`

/** The ten newest orders of a cooperative. */
export function readRecentOrders(pg: Knex, cooperativeId: string): Promise<AdminCooperativeOrder[]> {
  return rows<AdminCooperativeOrder>(pg, sql, [cooperativeId])
}
