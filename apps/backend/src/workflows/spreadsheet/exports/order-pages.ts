import type { ParcelState } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"

/** Orders read at once. */
const PAGE = 200

/** Days in Vietnam, `YYYY-MM-DD`, both included. */
export interface Days {
  from: string
  to: string
}

/** An order of the export, amounts in integer đồng. */
export interface ExportOrder {
  order_id: string
  key: string
  code: string
  placed_at: Date
  state: ParcelState
  name: string
  phone: string
  note: string | null
  carrier: string | null
  tracking_code: string | null
  line: string | null
  commune_name: string | null
  province_name: string | null
  amount: number
  canceled: number
  captured: number
  refunded: number
  lines: { title: string; variant_title: string | null; sku: string | null; unit_price: number; quantity: number }[]
}

const linesSql = `(
  select coalesce(json_agg(json_build_object('title', coalesce(l.product_title, l.title), 'variant_title', l.variant_title,
    'sku', coalesce(v.metadata ->> 'vendor_sku', v.sku), 'unit_price', l.unit_price::float8, 'quantity', i.quantity::float8) order by l.created_at, l.id), '[]')
  from order_item i join order_line_item l on l.id = i.item_id left join product_variant v on v.id = l.variant_id
  where i.order_id = o.id and i.version = o.version and i.quantity > 0 and i.deleted_at is null)`

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Ho_Chi_Minh')`

const pageSql = (lines: boolean) => `
  select p.order_id, to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, g.display_code as code,
    o.created_at as placed_at, p.state, g.contact_name as name, g.phone, g.note, p.carrier, p.tracking_code, a.address_1 as line,
    a.city as commune_name, a.province as province_name, pa.amount::float8 as amount, pa.canceled::float8 as canceled,
    pa.captured::float8 as captured, pa.refunded::float8 as refunded, ${lines ? linesSql : "'[]'::json"} as lines
  from parcel p join "order" o on o.id = p.order_id join order_group g on g.id = p.order_group_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
    left join order_address a on a.id = o.shipping_address_id
  where p.cooperative_id = ? and p.deleted_at is null
    and o.created_at >= ${midnight("?::date")} and o.created_at < ${midnight("?::date + 1")}
    and (o.created_at, o.id) > (?::timestamptz, ?)
  order by o.created_at, o.id limit ${PAGE}`

/** Orders of a cooperative placed on these days, the oldest first, read page by page. */
export async function* orderPages(
  scope: MedusaContainer,
  cooperativeId: string,
  { from, to }: Days,
  lines: boolean,
): AsyncGenerator<ExportOrder> {
  const pg = pgOf(scope)
  for (let after = ["1970-01-01T00:00:00Z", ""]; ; ) {
    const page = await sql<ExportOrder>(pg, pageSql(lines), [cooperativeId, from, to, ...after])
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = [last.key, last.order_id]
  }
}
