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

const cut = (version: string) => `
  select sum(amount) as amount from order_line_item_adjustment where item_id = l.id and version = ${version} and deleted_at is null`

/** Lines as they were ordered; what is left of each in the order's present version tells what was canceled. */
const sql = `
  select p.order_id, l.id, l.product_id, l.product_title, l.variant_title, l.title, l.thumbnail, i.quantity::float8 as quantity,
    l.unit_price::float8 as unit_price, coalesce(cut.amount, 0)::float8 as discount,
    (l.unit_price * i.quantity - coalesce(cut.amount, 0))::float8 as total,
    (i.quantity - coalesce(kept.quantity, 0))::float8 as canceled_quantity,
    case when kept.quantity is distinct from i.quantity then (l.unit_price * (i.quantity - coalesce(kept.quantity, 0))
      - coalesce(cut.amount, 0) + case when kept.quantity is null then 0 else coalesce(now_cut.amount, 0) end)::float8 else 0 end as canceled_total
  from parcel p
  join "order" o on o.id = p.order_id
  join order_item i on i.order_id = o.id and i.version = 1 and i.deleted_at is null
  join order_line_item l on l.id = i.item_id
  left join order_item kept on kept.order_id = o.id and kept.item_id = i.item_id and kept.version = o.version and kept.deleted_at is null
  left join lateral (${cut("1")}) cut on true
  left join lateral (${cut("o.version")}) now_cut on true
  where p.order_group_id = ? and p.deleted_at is null
  order by p.order_id, l.created_at, l.id limit 500`

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
