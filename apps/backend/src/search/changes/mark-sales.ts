import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

/**
 * Products of orders that were written since the last time, and of orders that leave the thirty days in which sales count. The overlap
 * covers transactions that were open then.
 */
const statement = `
with clock as (select sales_at - interval '5 minutes' as last, now() as now from search_state),
orders as (
  select o.id from clock join "order" o on o.updated_at > last
  union
  select o.id from clock join "order" o on o.created_at > last - interval '30 days' and o.created_at <= now - interval '30 days'
), sold as (
  select distinct li.product_id from orders join order_item oi on oi.order_id = orders.id join order_line_item li on li.id = oi.item_id
), marked as (insert into search_change (product_id) select product_id from sold where product_id is not null)
update search_state set sales_at = clock.now from clock where sales_at < clock.now`

/** Marks products whose number of sales changed, once for however many sales: every ten minutes rather than at each. */
export async function markSales(container: MedusaContainer): Promise<void> {
  await markSalesIn(pgOf(container))
}

/** The same as part of a transaction. */
export async function markSalesIn(db: Knex): Promise<void> {
  await sql(db, statement)
}
