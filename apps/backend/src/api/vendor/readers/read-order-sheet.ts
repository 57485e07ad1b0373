import type { VendorOrderResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { lineLabel } from "../../../workflows/market-cart/line-label"

type Sheet = VendorOrderResponse["order"]

interface Row extends Omit<Sheet, "lines" | "contact" | "address"> {
  name: string
  phone: string
  line: string | null
  commune_name: string | null
  province_name: string | null
  lines: (Omit<Sheet["lines"][number], "label"> & { title: string; variant_title: string | null })[]
}

/** Lines of the order's present version: what is left to pack after cancellations. */
const sheetSql = `
  select o.display_id, g.display_code as code, g.contact_name as name, g.phone, g.note,
    case when g.payment_mode = 'on_delivery' then 'on_delivery' when g.payment_state in ('awaiting', 'expired') then 'awaiting' else 'paid' end as payment,
    a.address_1 as line, a.city as commune_name,
    a.province as province_name, (
      select coalesce(json_agg(json_build_object('id', l.id, 'variant_id', l.variant_id, 'title', coalesce(l.product_title, l.title), 'variant_title', l.variant_title,
        'thumbnail', l.thumbnail, 'unit_price', l.unit_price::float8, 'quantity', i.quantity::float8) order by l.created_at, l.id), '[]')
      from order_item i join order_line_item l on l.id = i.item_id
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as lines
  from parcel p join "order" o on o.id = p.order_id join order_group g on g.id = p.order_group_id
    left join order_address a on a.id = o.shipping_address_id
  where p.order_id = ? and p.deleted_at is null`

/** What to pack and for whom; null when there is no such order. */
export async function readOrderSheet(pg: Knex, orderId: string): Promise<Sheet | null> {
  const [row] = await sql<Row>(pg, sheetSql, [orderId])
  if (!row) return null
  const { name, phone, line, commune_name, province_name, lines, ...rest } = row
  return {
    ...rest,
    contact: { name, phone },
    address: { line: line ?? "", commune_name: commune_name ?? "", province_name: province_name ?? "" },
    lines: lines.map(({ title, variant_title, ...item }) => ({ ...item, label: lineLabel(title, variant_title) })),
  }
}
