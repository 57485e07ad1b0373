import { statement } from "../../../../modules/order-group/db/connection"
import { versionAdjustments } from "../../../../modules/order-group/parcel/sql/read-order"
import { taxLines } from "../../../../workflows/market-cart/sql/fragments"
import type { GroupRow } from "./group-row"

/** Lines as they were ordered, with what is left of each after cancellations. */
const lines = `
  select li.id, li.created_at, li.product_handle, coalesce(li.product_title, li.title) as product_title, li.variant_title, li.thumbnail,
    oi.quantity, li.raw_unit_price, li.is_tax_inclusive,
    ${taxLines("order_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${versionAdjustments("order_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive", "1")} as adjustments,
    coalesce(left_over.quantity, 0) <> oi.quantity as changed,
    case when left_over.quantity <> oi.quantity then json_build_object('quantity', left_over.quantity, 'adjustments',
      ${versionAdjustments("order_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive", "o.version")}) end as kept
  from order_item oi join order_line_item li on li.id = oi.item_id and li.deleted_at is null
    left join order_item left_over on left_over.order_id = oi.order_id and left_over.item_id = oi.item_id and left_over.version = o.version
      and left_over.deleted_at is null
  where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null`

const deliveries = `
  select sm.name, sm.raw_amount, sm.is_tax_inclusive,
    ${taxLines("order_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${versionAdjustments("order_shipping_method_adjustment", "shipping_method_id", "sm.id", "false", "1")} as adjustments
  from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id and sm.deleted_at is null
  where os.order_id = o.id and os.version = 1 and os.return_id is null and os.deleted_at is null`

const events = `(
  select coalesce(json_agg(json_build_object('state', e.to_state, 'at', e.created_at, 'reason', e.reason, 'actor', e.actor,
    'on_behalf_of', e.on_behalf_of) order by e.created_at, e.id), '[]')
  from parcel_event e where e.order_id = p.order_id and e.to_state is distinct from e.from_state and e.to_state is not null and e.deleted_at is null)`

const refunds = `(
  select coalesce(json_agg(json_build_object('amount', m.amount, 'state', m.state, 'at', m.created_at, 'reason', m.reason)
    order by m.created_at, m.id), '[]')
  from money_movement m where m.order_id = p.order_id and m.kind = 'refund' and m.deleted_at is null)`

const pickup = `exists (
  select 1 from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join shipping_option so on so.id = sm.shipping_option_id
  where os.order_id = o.id and os.return_id is null and coalesce(so.data ->> 'id', sm.data ->> 'id') = 'pickup')`

const parcels = `
  select o.id as order_id, o.display_id, o.currency_code, o.created_at as placed_at, p.state, p.carrier, p.tracking_code,
    ${events} as events, ${refunds} as refunds, ${pickup} as pickup,
    (select row_to_json(c) from (select coop.id, coop.handle, coop.name, coop.short_name, coop.initials, coop.logo_url, coop.commune_code,
        coop.former_commune_name, coop.phone
      from cooperative coop where coop.id = p.cooperative_id) c) as cooperative,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x), '[]') from (${deliveries}) x) as deliveries,
    pa.amount, pa.captured, pa.refunded, pa.canceled
  from parcel p join "order" o on o.id = p.order_id and o.deleted_at is null
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.order_group_id = g.id and p.deleted_at is null`

const view = (where: string) => `
  select g.display_code as code, g.placed_at, g.contact_name, g.phone, g.note, g.payment_mode, g.payment_state, g.hold_until,
    (select row_to_json(a) from (select oa.address_1, oa.city, oa.province
      from order_group_order l join "order" o on o.id = l.order_id join order_address oa on oa.id = o.shipping_address_id
      where l.order_group_id = g.id and l.deleted_at is null limit 1) a) as address,
    (select coalesce(json_agg(p order by p.display_id), '[]') from (${parcels}) p) as parcels
  from order_group g where g.status = 'placed' and g.deleted_at is null and ${where}`

/** Parameters: code, phone (+84…). */
export const readTrackedGroup = statement<GroupRow>("order_group_track", view("g.display_code = $1 and g.phone = $2"))

/** Parameters: code, customer id. */
export const readOwnGroup = statement<GroupRow>("order_group_own", view("g.display_code = $1 and g.customer_id = $2"))
