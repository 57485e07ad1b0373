import type { Invariant } from "./invariant"

/** Sum per payment of one table of movements. */
const per = (table: "capture" | "refund") =>
  `(select payment_id, sum(amount) as total from ${table} where deleted_at is null group by 1)`

/** Money that has moved: Medusa's own rows say what our allocations say (invariant 3). */
export const paymentRules: readonly Invariant[] = [
  {
    rule: "3 what was captured and refunded per order adds up to the payment's own captures and refunds",
    sql: `select pa.payment_id as id, pa.captured, coalesce(c.total, 0) as captures, pa.refunded, coalesce(r.total, 0) as refunds
      from (select payment_id, sum(captured) as captured, sum(refunded) as refunded from payment_allocation where deleted_at is null group by 1) pa
      left join ${per("capture")} c on c.payment_id = pa.payment_id left join ${per("refund")} r on r.payment_id = pa.payment_id
      where pa.captured <> coalesce(c.total, 0) or pa.refunded <> coalesce(r.total, 0)`,
  },
  {
    rule: "3 what was captured and refunded of an order is what the order itself was paid",
    sql: `select pa.id, pa.order_id, pa.captured, coalesce(t.paid, 0) as paid, pa.refunded, coalesce(t.returned, 0) as returned
      from payment_allocation pa left join (select order_id, sum(amount) filter (where reference = 'capture') as paid,
          -sum(amount) filter (where reference = 'refund') as returned
        from order_transaction where deleted_at is null group by 1) t on t.order_id = pa.order_id
      where pa.deleted_at is null and (pa.captured <> coalesce(t.paid, 0) or pa.refunded <> coalesce(t.returned, 0))`,
  },
  {
    rule: "3 an order's summary counts its transactions",
    sql: `select o.id, s.totals ->> 'transaction_total' as counted, coalesce(t.total, 0) as total
      from payment_allocation pa join "order" o on o.id = pa.order_id
      join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      left join (select order_id, sum(amount) as total from order_transaction where deleted_at is null group by 1) t on t.order_id = o.id
      where pa.deleted_at is null and coalesce((s.totals ->> 'transaction_total')::numeric, 0) <> coalesce(t.total, 0)`,
  },
  {
    rule: "3 a capture or refund of a purchase stands on exactly one order",
    sql: `select m.id, m.payment_id, m.amount, count(t.id) as orders, sum(abs(t.amount)) as on_orders
      from (select id, payment_id, amount from capture where deleted_at is null
        union all select id, payment_id, amount from refund where deleted_at is null) m
      join (select distinct payment_id from payment_allocation where deleted_at is null) pa on pa.payment_id = m.payment_id
      left join order_transaction t on t.reference_id = m.id and t.deleted_at is null
      group by 1, 2, 3 having count(t.id) <> 1 or sum(abs(t.amount)) <> m.amount`,
  },
  {
    rule: "3 a payment collection counts its captures and refunds",
    sql: `select pc.id, pc.captured_amount, coalesce(c.total, 0) as captures, pc.refunded_amount, coalesce(r.total, 0) as refunds
      from order_group g join payment_collection pc on pc.id = g.payment_collection_id
      left join (select p.payment_collection_id, sum(m.total) as total from payment p join ${per("capture")} m on m.payment_id = p.id group by 1) c
        on c.payment_collection_id = pc.id
      left join (select p.payment_collection_id, sum(m.total) as total from payment p join ${per("refund")} m on m.payment_id = p.id group by 1) r
        on r.payment_collection_id = pc.id
      where g.deleted_at is null and g.status = 'placed'
        and (coalesce(pc.captured_amount, 0) <> coalesce(c.total, 0) or coalesce(pc.refunded_amount, 0) <> coalesce(r.total, 0))`,
  },
  {
    rule: "3 the raw twins of captures, refunds and transactions say the same",
    sql: `select id, 'capture' as kind, amount, raw_amount ->> 'value' as raw from capture
        where deleted_at is null and (raw_amount ->> 'value')::numeric is distinct from amount
      union all select id, 'refund', amount, raw_amount ->> 'value' from refund
        where deleted_at is null and (raw_amount ->> 'value')::numeric is distinct from amount
      union all select id, 'transaction', amount, raw_amount ->> 'value' from order_transaction
        where deleted_at is null and (raw_amount ->> 'value')::numeric is distinct from amount`,
  },
]
