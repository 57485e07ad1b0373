import type { Invariant } from "./invariant"

const placing = "g.status = 'placing' and g.deleted_at is null and g.pending is not null"

/** Lines a purchase at its gateway will have, with what they must hold of each inventory item. */
const comingStock = `
  select g.id, line.item_id, vi.inventory_item_id, line.quantity * vi.required_quantity as wanted from order_group g
    cross join jsonb_to_recordset(g.pending -> 'rows' -> 'order_item') as line(item_id text, quantity numeric)
    join lateral (select v ->> 'variant_id' as variant_id from jsonb_array_elements(g.pending -> 'rows' -> 'order_line_item') v
      where v ->> 'id' = line.item_id) sold on true
    join product_variant pv on pv.id = sold.variant_id and pv.manage_inventory and pv.deleted_at is null
    join product_variant_inventory_item vi on vi.variant_id = pv.id and vi.deleted_at is null
  where ${placing}`

/** Purchases at a gateway, holds for a transfer, and payments without a purchase. */
export const placingRules: readonly Invariant[] = [
  {
    rule: "4 a purchase at its gateway holds the goods of its orders to be",
    sql: `select w.id, w.item_id, w.inventory_item_id, w.wanted, coalesce(r.total, 0) as reserved from (${comingStock}) w
      left join (select line_item_id, inventory_item_id, sum(quantity) as total from reservation_item where deleted_at is null group by 1, 2) r
        on r.line_item_id = w.item_id and r.inventory_item_id = w.inventory_item_id
      where coalesce(r.total, 0) <> w.wanted`,
  },
  {
    rule: "the cart of a purchase at its gateway is closed",
    sql: `select g.id, g.cart_id from order_group g left join cart c on c.id = g.cart_id where ${placing} and c.completed_at is null`,
  },
  {
    rule: "what is kept for a gateway is kept while placing and no longer",
    sql: `select g.id, g.status, g.pending is not null as kept from order_group g
      where g.deleted_at is null and (g.status = 'placing') <> (g.pending is not null)`,
  },
  {
    rule: "money is waited for until a time, and only for a transfer",
    sql: `select g.id, g.payment_mode, g.payment_state, g.hold_until from order_group g
      where g.deleted_at is null and ((g.payment_state = 'awaiting') <> (g.hold_until is not null)
        or (g.payment_state in ('awaiting', 'expired') and g.payment_mode <> 'transfer'))`,
  },
  {
    rule: "3 of a paid purchase nothing is due",
    sql: `select g.id, sum(greatest(pa.amount - pa.canceled - pa.captured, 0)) as due from order_group g
      join payment_allocation pa on pa.order_group_id = g.id and pa.deleted_at is null
      where g.deleted_at is null and g.status = 'placed' and g.payment_state = 'paid'
      group by g.id having sum(greatest(pa.amount - pa.canceled - pa.captured, 0)) > 0`,
  },
  {
    rule: "no payment stands without an order for hours, unless a person knows",
    sql: `select p.id, p.payment_session_id, l.cart_id from payment p
      join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
      left join order_group g on g.cart_id = l.cart_id and g.deleted_at is null
      left join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
      left join checkout_case c on c.kind = 'paid_late' and c.subject_id = p.payment_session_id and c.deleted_at is null
      where p.canceled_at is null and p.deleted_at is null and p.created_at < now() - interval '3 hours'
        and g.id is null and o.id is null and c.id is null`,
  },
]
