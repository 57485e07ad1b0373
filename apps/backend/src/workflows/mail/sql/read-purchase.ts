import type { PricedLine, PricedMethod } from "../../../modules/order-group/completion/totals"
import { statement } from "../../../modules/order-group/db/connection"
import { versionAdjustments } from "../../../modules/order-group/parcel/sql/read-order"
import { taxLines } from "../../market-cart/sql/fragments"
import type { MailPurchase } from "../purchase"

export interface MailLineRow extends PricedLine {
  id: string
  product_title: string
  variant_title: string | null
}

export interface MailParcelRow {
  order_id: string
  display_id: number
  currency_code: string
  carrier: string | null
  tracking_code: string | null
  pickup: boolean
  seller: {
    id: string
    name: string
    short_name: string
    registration_code: string
    address_line: string
    commune_code: string
    phone: string
    email: string | null
  } | null
  lines: MailLineRow[]
  methods: (PricedMethod & { name: string })[]
  /** What credit lines paid when it was ordered, đồng. */
  credit: number
  allocation: { amount: number; canceled: number; captured: number; refunded: number } | null
}

export type MailPurchaseRow = Omit<MailPurchase, "address" | "parcels" | "placed_at" | "hold_until"> & {
  placed_at: Date
  hold_until: Date | null
  address: { address_1: string | null; city: string | null; province: string | null } | null
  parcels: MailParcelRow[]
}

/** Goods and delivery as ordered: the order's first version. What was canceled since stands in the allocation. */
const lines = `
  select li.id, li.created_at, coalesce(li.product_title, li.title) as product_title, li.variant_title, oi.quantity, coalesce(oi.raw_unit_price, li.raw_unit_price) as raw_unit_price,
    li.is_tax_inclusive, ${taxLines("order_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${versionAdjustments("order_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive", "1")} as adjustments
  from order_item oi join order_line_item li on li.id = oi.item_id and li.deleted_at is null
  where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null`

const methods = `
  select sm.name, sm.raw_amount, sm.is_tax_inclusive,
    ${taxLines("order_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${versionAdjustments("order_shipping_method_adjustment", "shipping_method_id", "sm.id", "false", "1")} as adjustments
  from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id and sm.deleted_at is null
  where os.order_id = o.id and os.version = 1 and os.return_id is null and os.deleted_at is null`

const parcels = `
  select o.id as order_id, o.display_id, o.currency_code, pc.carrier, pc.tracking_code,
    exists (select 1 from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
      left join shipping_option so on so.id = sm.shipping_option_id
      where os.order_id = o.id and os.return_id is null and coalesce(so.data ->> 'id', sm.data ->> 'id') = 'pickup') as pickup,
    (select json_build_object('id', c.id, 'name', c.name, 'short_name', c.short_name, 'registration_code', c.registration_code,
        'address_line', c.address_line, 'commune_code', c.commune_code, 'phone', c.phone, 'email', nullif(trim(c.email), ''))
      from cooperative_order co join cooperative c on c.id = co.cooperative_id
      where co.order_id = o.id and co.deleted_at is null limit 1) as seller,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x), '[]') from (${methods}) x) as methods,
    (select coalesce(sum(c.amount), 0)::float8 from order_credit_line c
      where c.order_id = o.id and c.version = 1 and c.deleted_at is null) as credit,
    (select json_build_object('amount', pa.amount, 'canceled', pa.canceled, 'captured', pa.captured, 'refunded', pa.refunded)
      from payment_allocation pa where pa.order_id = o.id and pa.deleted_at is null) as allocation
  from order_group_order l join "order" o on o.id = l.order_id and o.deleted_at is null
    left join parcel pc on pc.order_id = o.id and pc.deleted_at is null
  where l.order_group_id = g.id and l.deleted_at is null`

/** One purchase with all its mails need. Parameter: group id. */
export const readPurchase = statement<MailPurchaseRow>(
  "mail_read_purchase",
  `select g.id, g.display_code as code, g.contact_name, g.phone, nullif(trim(g.email), '') as email, g.note, g.placed_at, g.total,
    g.payment_mode, g.payment_state, g.hold_until,
    (select json_build_object('address_1', oa.address_1, 'city', oa.city, 'province', oa.province)
      from order_group_order l join "order" o on o.id = l.order_id join order_address oa on oa.id = o.shipping_address_id
      where l.order_group_id = g.id and l.deleted_at is null order by o.display_id limit 1) as address,
    (select coalesce(json_agg(p order by p.display_id), '[]') from (${parcels}) p) as parcels
  from order_group g where g.id = $1 and g.placed_at is not null and g.deleted_at is null`,
)

/** Whether anybody reads mails about a purchase: its buyer or one of its cooperatives has an address. Parameter: group id. */
export const findReaders = statement<{ any: boolean }>(
  "mail_find_readers",
  `select nullif(trim(g.email), '') is not null or exists (select 1 from parcel p join cooperative c on c.id = p.cooperative_id
      where p.order_group_id = g.id and p.deleted_at is null and nullif(trim(c.email), '') is not null) as any
  from order_group g where g.id = $1`,
)
