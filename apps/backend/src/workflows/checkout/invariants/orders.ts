import { type Invariant, placed } from "./invariant"

/** The orders of a purchase: what they hang on, and what they are made of (invariants 1 and 2). */
export const orderRules: readonly Invariant[] = [
  {
    rule: "an order belongs to one group at most",
    sql: `select gl.order_id as id, count(*) as groups from order_group_order gl where gl.deleted_at is null group by 1 having count(*) > 1`,
  },
  {
    rule: "an order of a group is there, belongs to one cooperative and has one allocation",
    sql: `select gl.order_id as id, gl.order_group_id, o.id is not null as is_there, coalesce(co.n, 0) as cooperatives, coalesce(pa.n, 0) as allocations
      from order_group_order gl left join "order" o on o.id = gl.order_id and o.deleted_at is null
      left join (select order_id, count(*) as n from cooperative_order where deleted_at is null group by 1) co on co.order_id = gl.order_id
      left join (select order_id, count(*) as n from payment_allocation where deleted_at is null group by 1) pa on pa.order_id = gl.order_id
      where gl.deleted_at is null and (o.id is null or co.n is distinct from 1 or pa.n is distinct from 1)`,
  },
  {
    rule: "an order of a group has goods",
    sql: `select gl.order_id as id, gl.order_group_id from order_group_order gl
      left join order_item oi on oi.order_id = gl.order_id and oi.deleted_at is null where gl.deleted_at is null and oi.id is null`,
  },
  {
    rule: "no order of a market cart stands outside its group",
    sql: `select oc.order_id as id, oc.cart_id, g.id as order_group_id from order_group g
      join order_cart oc on oc.cart_id = g.cart_id and oc.deleted_at is null
      join "order" o on o.id = oc.order_id and o.deleted_at is null
      left join order_group_order gl on gl.order_id = oc.order_id and gl.order_group_id = g.id and gl.deleted_at is null
      where g.deleted_at is null and gl.order_id is null`,
  },
  {
    rule: "an order of a group hangs on the group's cart and payment collection",
    sql: `select gl.order_id as id, g.id as order_group_id, g.cart_id, g.payment_collection_id from order_group g
      join order_group_order gl on gl.order_group_id = g.id and gl.deleted_at is null
      left join order_cart oc on oc.order_id = gl.order_id and oc.cart_id = g.cart_id and oc.deleted_at is null
      left join order_payment_collection pc on pc.order_id = gl.order_id and pc.payment_collection_id = g.payment_collection_id
        and pc.deleted_at is null
      where ${placed} and (oc.order_id is null or pc.order_id is null)`,
  },
  {
    rule: "2 a delivery belongs to the order's cooperative",
    sql: `select os.order_id as id, sm.shipping_option_id, cso.cooperative_id from order_group_order gl
      join order_shipping os on os.order_id = gl.order_id and os.deleted_at is null and os.return_id is null
      join order_shipping_method sm on sm.id = os.shipping_method_id
      join cooperative_shipping_option cso on cso.shipping_option_id = sm.shipping_option_id and cso.deleted_at is null
      left join cooperative_order co on co.order_id = gl.order_id and co.cooperative_id = cso.cooperative_id and co.deleted_at is null
      where gl.deleted_at is null and co.order_id is null`,
  },
  {
    rule: "2 discounts of promotions are whole đồng with tax",
    sql: `select a.id, a.item_id, a.amount from order_line_item_adjustment a
      join order_item oi on oi.item_id = a.item_id and oi.version = 1 and oi.deleted_at is null
      join order_group_order gl on gl.order_id = oi.order_id and gl.deleted_at is null
      left join (select item_id, sum(rate) / 100 as rate from order_line_item_tax_line where deleted_at is null group by 1) t on t.item_id = a.item_id
      where a.deleted_at is null and a.version = 1 and not (a.promotion_id is null and a.code is null)
        and round(a.amount * case when a.is_tax_inclusive then 1 else 1 + coalesce(t.rate, 0) end, 4) % 1 <> 0`,
  },
  {
    rule: "1 the raw twins of prices, quantities, fees and discounts say the same",
    sql: `select li.id, 'price' as kind, li.unit_price as value, li.raw_unit_price ->> 'value' as raw from order_line_item li
        where li.deleted_at is null and (li.raw_unit_price ->> 'value')::numeric is distinct from li.unit_price
      union all select oi.id, 'quantity', oi.quantity, oi.raw_quantity ->> 'value' from order_item oi
        where oi.deleted_at is null and (oi.raw_quantity ->> 'value')::numeric is distinct from oi.quantity
      union all select sm.id, 'fee', sm.amount, sm.raw_amount ->> 'value' from order_shipping_method sm
        where sm.deleted_at is null and (sm.raw_amount ->> 'value')::numeric is distinct from sm.amount
      union all select a.id, 'discount', a.amount, a.raw_amount ->> 'value' from order_line_item_adjustment a
        where a.deleted_at is null and (a.raw_amount ->> 'value')::numeric is distinct from a.amount`,
  },
]
