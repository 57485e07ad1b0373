import type { Invariant } from "./invariant"

/** `id`, `original`: what the goods of each order came to, as Medusa calculates it: discounts off, tax on. */
const goods = `
  select oi.order_id, sum(oi.quantity * coalesce(oi.unit_price, li.unit_price) * case when li.is_tax_inclusive then 1 else 1 + coalesce(t.rate, 0) end
      - coalesce(a.gross, 0) - coalesce(a.net, 0) * (1 + coalesce(t.rate, 0))) as total
  from order_item oi join order_line_item li on li.id = oi.item_id
    left join (select item_id, sum(rate) / 100 as rate from order_line_item_tax_line where deleted_at is null group by 1) t on t.item_id = li.id
    left join (select item_id, sum(amount) filter (where is_tax_inclusive) as gross, sum(amount) filter (where not is_tax_inclusive) as net
      from order_line_item_adjustment where deleted_at is null and version = 1 group by 1) a on a.item_id = li.id
  where oi.version = 1 and oi.deleted_at is null group by 1`

const deliveries = `
  select os.order_id, sum(sm.amount * case when sm.is_tax_inclusive then 1 else 1 + coalesce(t.rate, 0) end
      - coalesce(a.net, 0) * (1 + coalesce(t.rate, 0))) as total
  from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join (select shipping_method_id, sum(rate) / 100 as rate from order_shipping_method_tax_line where deleted_at is null group by 1) t
      on t.shipping_method_id = sm.id
    left join (select shipping_method_id, sum(amount) as net from order_shipping_method_adjustment where deleted_at is null and version = 1
      group by 1) a on a.shipping_method_id = sm.id
  where os.version = 1 and os.deleted_at is null and os.return_id is null and os.claim_id is null and os.exchange_id is null group by 1`

const credit = `
  select order_id, sum(amount) as total from order_credit_line where deleted_at is null and version = 1 group by 1`

/** What belongs to one order (invariants 1 and 3). */
export const allocationRules: readonly Invariant[] = [
  {
    rule: "1 an allocation is what its order came to",
    sql: `select pa.id, pa.order_id, pa.amount, s.totals ->> 'original_order_total' as total from payment_allocation pa
      left join order_summary s on s.order_id = pa.order_id and s.version = 1 and s.deleted_at is null
      where pa.deleted_at is null and (s.totals ->> 'original_order_total')::numeric is distinct from pa.amount`,
  },
  {
    rule: "1 an allocation is the order's goods and delivery, with tax, without discounts and credit",
    sql: `select pa.id, pa.order_id, pa.amount, round(i.total, 2) as goods, round(d.total, 2) as delivery, c.total as credit
      from payment_allocation pa left join (${goods}) i on i.order_id = pa.order_id
      left join (${deliveries}) d on d.order_id = pa.order_id left join (${credit}) c on c.order_id = pa.order_id
      where pa.deleted_at is null
        and round(coalesce(i.total, 0) + coalesce(d.total, 0) - coalesce(c.total, 0), 2) <> pa.amount`,
  },
  {
    rule: "1 an order nobody has changed still comes to its allocation",
    sql: `select pa.id, pa.order_id, pa.amount, s.totals ->> 'current_order_total' as total, s.totals -> 'raw_current_order_total' ->> 'value' as raw
      from payment_allocation pa join "order" o on o.id = pa.order_id and o.version = 1 and o.canceled_at is null and o.status <> 'canceled'
      join order_summary s on s.order_id = o.id and s.version = 1 and s.deleted_at is null
      where pa.deleted_at is null and pa.canceled = 0 and ((s.totals ->> 'current_order_total')::numeric is distinct from pa.amount
        or (s.totals -> 'raw_current_order_total' ->> 'value')::numeric is distinct from pa.amount)`,
  },
  {
    rule: "1 an allocation belongs to an order of its group, to that order's cooperative and to the group's payment",
    sql: `select pa.id, pa.order_id, pa.order_group_id, pa.cooperative_id, pa.payment_id from payment_allocation pa
      left join order_group_order gl on gl.order_id = pa.order_id and gl.order_group_id = pa.order_group_id and gl.deleted_at is null
      left join cooperative_order co on co.order_id = pa.order_id and co.cooperative_id = pa.cooperative_id and co.deleted_at is null
      left join order_group g on g.id = pa.order_group_id and g.deleted_at is null
      left join payment p on p.id = pa.payment_id and p.payment_collection_id = g.payment_collection_id and p.deleted_at is null
      where pa.deleted_at is null and (gl.order_id is null or co.order_id is null or p.id is null)`,
  },
  {
    rule: "3 nothing negative, no refund above captures, no capture above the allocation",
    sql: `select pa.id, pa.order_id, pa.amount, pa.captured, pa.refunded from payment_allocation pa where pa.deleted_at is null
      and not (0 <= pa.refunded and pa.refunded <= pa.captured and pa.captured <= pa.amount)`,
  },
]
