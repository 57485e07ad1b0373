/** One rule of the checkout (design §5), as a query that answers the rows breaking it: at most 100, with the ids to look at. */
export interface Invariant {
  rule: string
  sql: string
}

const live = "g.status = 'placed' and g.deleted_at is null"

const money: Invariant[] = [
  {
    rule: "1 a group's total is the sum of its orders' allocations",
    sql: `select g.id, g.total, sum(pa.amount) as allocated from order_group g
      left join payment_allocation pa on pa.order_group_id = g.id and pa.deleted_at is null
      where ${live} group by g.id having g.total is distinct from sum(pa.amount)`,
  },
  {
    rule: "1 a group's total is its payment",
    sql: `select g.id, g.total, p.id as payment_id, p.amount, pc.amount as collected from order_group g
      left join payment_collection pc on pc.id = g.payment_collection_id
      left join payment p on p.payment_collection_id = pc.id and p.deleted_at is null
      where ${live} and (p.amount is distinct from g.total or pc.amount is distinct from g.total
        or (p.raw_amount ->> 'value')::numeric is distinct from g.total)`,
  },
  {
    rule: "1 one payment per group",
    sql: `select g.id, count(p.id) as payments from order_group g
      left join payment p on p.payment_collection_id = g.payment_collection_id and p.deleted_at is null
      where ${live} group by g.id having count(p.id) <> 1`,
  },
  {
    rule: "1 an allocation is what its order came to",
    sql: `select pa.id, pa.order_id, pa.amount, s.totals ->> 'original_order_total' as total from payment_allocation pa
      left join order_summary s on s.order_id = pa.order_id and s.version = 1 and s.deleted_at is null
      where pa.deleted_at is null and (s.totals ->> 'original_order_total')::numeric is distinct from pa.amount`,
  },
  {
    rule: "3 what was captured and refunded per order adds up to the payment's own captures and refunds",
    sql: `select pa.payment_id as id, sum(pa.captured) as captured, sum(pa.refunded) as refunded from payment_allocation pa where pa.deleted_at is null
      group by pa.payment_id having sum(pa.captured) <> (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = pa.payment_id and c.deleted_at is null)
        or sum(pa.refunded) <> (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = pa.payment_id and r.deleted_at is null)`,
  },
]

const orders: Invariant[] = [
  {
    rule: "every order made from a cart belongs to one group, one cooperative and one allocation",
    sql: `select o.id, oc.cart_id from "order" o join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      where o.deleted_at is null and o.id in (select order_id from order_group_order) and (
        (select count(*) from order_group_order l where l.order_id = o.id and l.deleted_at is null) <> 1
        or (select count(*) from cooperative_order l where l.order_id = o.id and l.deleted_at is null) <> 1
        or (select count(*) from payment_allocation l where l.order_id = o.id and l.deleted_at is null) <> 1)`,
  },
  {
    rule: "no order of a market cart stands outside its group",
    sql: `select o.id, oc.cart_id from "order" o join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      join order_group g on g.cart_id = oc.cart_id
      where o.deleted_at is null and not exists (select 1 from order_group_order l where l.order_id = o.id and l.order_group_id = g.id)`,
  },
  {
    rule: "a placed group has orders, a closed cart and no group is left half placed",
    sql: `select g.id, g.status, g.cart_id from order_group g left join cart c on c.id = g.cart_id
      where g.deleted_at is null and (g.status <> 'placed' or c.completed_at is null
        or not exists (select 1 from order_group_order l where l.order_group_id = g.id))`,
  },
  {
    rule: "2 a delivery belongs to the order's cooperative",
    sql: `select o.id, sm.shipping_option_id from "order" o join order_group_order gl on gl.order_id = o.id
      join cooperative_order co on co.order_id = o.id and co.deleted_at is null
      join order_shipping os on os.order_id = o.id and os.deleted_at is null and os.return_id is null
      join order_shipping_method sm on sm.id = os.shipping_method_id
      join cooperative_shipping_option cso on cso.shipping_option_id = sm.shipping_option_id and cso.deleted_at is null
      where cso.cooperative_id <> co.cooperative_id`,
  },
  {
    rule: "2 discounts of promotions are whole đồng with tax",
    sql: `select a.id, a.amount from order_line_item_adjustment a join order_item oi on oi.item_id = a.item_id and oi.deleted_at is null
      join order_group_order gl on gl.order_id = oi.order_id
      where a.deleted_at is null and not (a.promotion_id is null and a.code is null) and round(a.amount * case when a.is_tax_inclusive then 1 else 1 + (
        select coalesce(sum(t.rate), 0) / 100 from order_line_item_tax_line t where t.item_id = a.item_id and t.deleted_at is null) end, 4) % 1 <> 0`,
  },
]

const stock: Invariant[] = [
  {
    rule: "4 reserved stock is the sum of its reservations, and its raw twin says the same",
    sql: `select il.id, il.inventory_item_id, il.reserved_quantity, coalesce(r.sum, 0) as reservations, il.raw_reserved_quantity ->> 'value' as raw
      from inventory_level il left join (
        select inventory_item_id, location_id, sum(quantity) from reservation_item where deleted_at is null group by 1, 2
      ) r on r.inventory_item_id = il.inventory_item_id and r.location_id = il.location_id
      where il.deleted_at is null and (il.reserved_quantity <> coalesce(r.sum, 0)
        or (il.raw_reserved_quantity ->> 'value')::numeric is distinct from il.reserved_quantity)`,
  },
  {
    rule: "4 nothing is reserved beyond the stock, unless every reservation of it may wait for new stock",
    sql: `select il.id, il.inventory_item_id, il.stocked_quantity, il.reserved_quantity from inventory_level il
      where il.deleted_at is null and il.reserved_quantity > il.stocked_quantity and exists (
        select 1 from reservation_item r where r.inventory_item_id = il.inventory_item_id and r.location_id = il.location_id
          and r.deleted_at is null and not coalesce(r.allow_backorder, false))`,
  },
  {
    rule: "4 one live reservation per order line and inventory item",
    sql: `select r.line_item_id as id, r.inventory_item_id, count(*) as reservations from reservation_item r
      where r.deleted_at is null and r.line_item_id is not null group by 1, 2 having count(*) > 1`,
  },
  {
    rule: "4 an open order line of a tracked variant holds its stock",
    sql: `select oi.id, oi.order_id, oi.item_id from order_group_order gl join "order" o on o.id = gl.order_id and o.status <> 'canceled' and o.canceled_at is null
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.fulfilled_quantity < oi.quantity
      join order_line_item li on li.id = oi.item_id join product_variant pv on pv.id = li.variant_id and pv.manage_inventory and pv.deleted_at is null
      where gl.deleted_at is null and not exists (select 1 from reservation_item r where r.line_item_id = li.id and r.deleted_at is null)`,
  },
]

/** Invariants 1–4 of design §5 over the whole database; the fifth comes with the ledger. */
export const invariants: readonly Invariant[] = [...money, ...orders, ...stock]
