import type { Invariant } from "./invariant"

/** Credit per order and version: the buyer's own of the cart is in the first, what Medusa credits with a refund comes later. */
const credit = `
  select order_id, version, sum(amount) as total from order_credit_line
  where deleted_at is null and reference is distinct from 'parcel' group by 1, 2`

/** What of an order's goods and money Medusa and its parcel must agree on. */
export const parcelRules: readonly Invariant[] = [
  {
    rule: "every order of a placed purchase has its parcel",
    sql: `select pa.id, pa.order_id, pa.order_group_id from payment_allocation pa
      join order_group g on g.id = pa.order_group_id and g.status = 'placed' and g.deleted_at is null
      left join parcel p on p.order_id = pa.order_id and p.order_group_id = pa.order_group_id and p.deleted_at is null
      where pa.deleted_at is null and p.id is null`,
  },
  {
    rule: "a parcel is canceled when its Medusa order is",
    sql: `select p.id, p.order_id, p.state, o.status, o.canceled_at from parcel p join "order" o on o.id = p.order_id
      where p.deleted_at is null and ((p.state = 'canceled') <> (o.status = 'canceled') or (p.state = 'canceled') <> (o.canceled_at is not null))`,
  },
  {
    rule: "a parcel is as far as its fulfillment",
    sql: `select p.id, p.order_id, p.state, p.fulfillment_id, f.packed_at, f.shipped_at, f.delivered_at, f.canceled_at
      from parcel p left join fulfillment f on f.id = p.fulfillment_id
      where p.deleted_at is null and not case p.state
        when 'placed' then f.id is null
        when 'confirmed' then f.id is null
        when 'packed' then f.packed_at is not null and f.shipped_at is null and f.delivered_at is null and f.canceled_at is null
        when 'shipped' then f.shipped_at is not null and f.delivered_at is null and f.canceled_at is null
        when 'delivery_failed' then f.shipped_at is not null and f.delivered_at is null and f.canceled_at is null
        when 'canceled' then f.id is null or f.canceled_at is not null
        when 'returned' then f.packed_at is not null and f.canceled_at is null
        else f.delivered_at is not null and f.canceled_at is null end`,
  },
  {
    rule: "no fulfillment of a market order stands beside its parcel",
    sql: `select l.fulfillment_id as id, l.order_id, p.fulfillment_id as of_parcel from order_fulfillment l
      join parcel p on p.order_id = l.order_id and p.deleted_at is null
      join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      where l.deleted_at is null and p.fulfillment_id is distinct from l.fulfillment_id`,
  },
  {
    rule: "counters of a market order's lines agree with its parcel's state",
    sql: `select oi.id, p.order_id, p.state, oi.item_id, oi.quantity, oi.fulfilled_quantity, oi.shipped_quantity, oi.delivered_quantity
      from parcel p join "order" o on o.id = p.order_id
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
      where p.deleted_at is null and not case
        when p.state in ('placed', 'confirmed', 'canceled') then oi.fulfilled_quantity = 0 and oi.shipped_quantity = 0 and oi.delivered_quantity = 0
        when p.state = 'packed' then oi.fulfilled_quantity = oi.quantity and oi.shipped_quantity = 0 and oi.delivered_quantity = 0
        when p.state in ('shipped', 'delivery_failed') then oi.shipped_quantity = oi.quantity and oi.delivered_quantity = 0
        when p.state in ('delivered', 'remitted') then oi.delivered_quantity = oi.quantity
        else oi.fulfilled_quantity = oi.quantity end`,
  },
  {
    // An order nobody has changed has a rule of its own; a canceled one keeps its total, as Medusa's does.
    rule: "what is canceled of an allocation is what its order fell by",
    sql: `select pa.id, p.order_id, p.state, pa.amount, pa.canceled, s.totals ->> 'current_order_total' as total,
        coalesce(now.total, 0) - coalesce(cart.total, 0) as credited
      from parcel p join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
        join "order" o on o.id = p.order_id join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
        left join (${credit}) now on now.order_id = o.id and now.version = o.version
        left join (${credit}) cart on cart.order_id = o.id and cart.version = 1
      where p.deleted_at is null and (o.version > 1 or pa.canceled > 0) and not case
        when p.state = 'canceled' then pa.canceled = pa.amount
        when p.state = 'returned' and pa.canceled = pa.amount then (s.totals ->> 'current_order_total')::numeric <= 0
        else pa.amount - pa.canceled - coalesce(now.total, 0) + coalesce(cart.total, 0) = (s.totals ->> 'current_order_total')::numeric end`,
  },
  {
    rule: "a parcel's last change of state is its state",
    sql: `select p.id, p.order_id, p.state, e.to_state from parcel p left join (
        select distinct on (order_id) order_id, to_state from parcel_event
        where deleted_at is null and to_state is not null and to_state is distinct from from_state
        order by order_id, created_at desc, id desc
      ) e on e.order_id = p.order_id
      where p.deleted_at is null and coalesce(e.to_state, 'placed') <> p.state`,
  },
]
