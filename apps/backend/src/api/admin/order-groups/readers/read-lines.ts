import type { AdminParcelLine } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

interface Row extends Omit<AdminParcelLine, "label"> {
  order_id: string
  product_title: string | null
  variant_title: string | null
  title: string
  discount: number
}

const sql = `
  select ogo.order_id, l.id, l.product_id, l.product_title, l.variant_title, l.title, l.thumbnail, i.quantity::float8 as quantity,
    coalesce(i.unit_price, l.unit_price)::float8 as unit_price, coalesce(cut.amount, 0)::float8 as discount,
    (coalesce(i.unit_price, l.unit_price) * i.quantity - coalesce(cut.amount, 0))::float8 as total
  from order_group_order ogo
  join "order" o on o.id = ogo.order_id
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id
  left join lateral (
    select sum(amount) as amount from order_line_item_adjustment d where item_id = l.id and deleted_at is null
      and version = (select max(version) from order_line_item_adjustment where item_id = l.id and deleted_at is null)
  ) cut on true
  where ogo.order_group_id = ? and ogo.deleted_at is null
  order by ogo.order_id, l.created_at, l.id limit 500`

/** What was bought, by order id; `discount` is what promotions took off the line, in đồng. */
export async function readLines(pg: Knex, groupId: string) {
  const found = await rows<Row>(pg, sql, [groupId])
  const byOrder = new Map<string, (AdminParcelLine & { discount: number })[]>()
  for (const { order_id, product_title, variant_title, title, ...line } of found) {
    const label = [product_title ?? title, variant_title]
      .filter(Boolean)
      .join(", ")
      .replaceAll(/(\d) (?=\p{L})/gu, "$1\u00a0")
    byOrder.set(order_id, [...(byOrder.get(order_id) ?? []), { ...line, label }])
  }
  return byOrder
}
