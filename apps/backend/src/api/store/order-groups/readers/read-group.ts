import { statement } from "../../../../modules/order-group/db/connection"
import { adjustments, taxLines } from "../../../../workflows/market-cart/sql/fragments"
import type { GroupRow } from "./group-row"

const lines = `
  select li.id, li.created_at, li.product_handle, coalesce(li.product_title, li.title) as product_title, li.variant_title, li.thumbnail,
    oi.quantity, li.raw_unit_price, li.is_tax_inclusive,
    ${taxLines("order_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${adjustments("order_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive")} as adjustments
  from order_item oi join order_line_item li on li.id = oi.item_id and li.deleted_at is null
  where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null`

const deliveries = `
  select sm.name, sm.raw_amount, sm.is_tax_inclusive,
    ${taxLines("order_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${adjustments("order_shipping_method_adjustment", "shipping_method_id", "sm.id", "false")} as adjustments
  from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id and sm.deleted_at is null
  where os.order_id = o.id and os.version = o.version and os.return_id is null and os.deleted_at is null`

/** A parcel counts as returned once every piece came back. */
const returnedAt = `(
  select max(i.updated_at) from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null
  having sum(i.quantity) > 0 and sum(i.return_received_quantity) >= sum(i.quantity))`

const parcels = `
  select o.id as order_id, o.display_id, o.currency_code, o.created_at as placed_at, o.metadata ->> 'confirmed_at' as confirmed_at,
    times.packed_at, times.shipped_at, times.delivered_at, o.canceled_at, ${returnedAt} as returned_at,
    (select row_to_json(c) from (select coop.id, coop.handle, coop.name, coop.short_name, coop.initials, coop.logo_url, coop.commune_code,
        coop.former_commune_name, coop.phone
      from cooperative_order co join cooperative coop on coop.id = co.cooperative_id
      where co.order_id = o.id and co.deleted_at is null limit 1) c) as cooperative,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x), '[]') from (${deliveries}) x) as deliveries,
    coalesce(pa.captured, 0) as captured, coalesce(pa.refunded, 0) as refunded
  from order_group_order l join "order" o on o.id = l.order_id and o.deleted_at is null
    left join payment_allocation pa on pa.order_id = o.id and pa.deleted_at is null
    left join lateral (
      select min(coalesce(f.packed_at, f.created_at)) as packed_at, min(f.shipped_at) as shipped_at, min(f.delivered_at) as delivered_at
      from order_fulfillment ofl join fulfillment f on f.id = ofl.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      where ofl.order_id = o.id and ofl.deleted_at is null) times on true
  where l.order_group_id = g.id and l.deleted_at is null`

const view = (where: string) => `
  select g.display_code as code, g.placed_at, g.contact_name, g.phone, g.note,
    (select row_to_json(a) from (select oa.address_1, oa.city, oa.province
      from order_group_order l join "order" o on o.id = l.order_id join order_address oa on oa.id = o.shipping_address_id
      where l.order_group_id = g.id and l.deleted_at is null limit 1) a) as address,
    (select coalesce(json_agg(p order by p.display_id), '[]') from (${parcels}) p) as parcels
  from order_group g where g.status = 'placed' and g.deleted_at is null and ${where}`

/** Parameters: code, phone (+84…). */
export const readTrackedGroup = statement<GroupRow>("order_group_track", view("g.display_code = $1 and g.phone = $2"))

/** Parameters: code, customer id. */
export const readOwnGroup = statement<GroupRow>("order_group_own", view("g.display_code = $1 and g.customer_id = $2"))
