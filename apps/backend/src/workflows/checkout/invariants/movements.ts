import { type Invariant, placed } from "./invariant"

/** Movements of one kind and state, summed per order. */
const per = (kind: "capture" | "refund", state: "done" | "pending") =>
  `coalesce(sum(m.amount) filter (where m.kind = '${kind}' and m.state = '${state}'), 0)`

const sums = `select pa.id, pa.order_id, pa.amount, pa.captured, pa.refunded, pa.canceled, ${per("capture", "done")} as capture_done,
    ${per("refund", "done")} as refund_done, ${per("capture", "pending")} as capturing, ${per("refund", "pending")} as refunding
  from payment_allocation pa left join money_movement m on m.order_id = pa.order_id and m.deleted_at is null
  where pa.deleted_at is null group by pa.id`

/** What moved the money of each order, and what still will (invariant 3). */
export const movementRules: readonly Invariant[] = [
  {
    rule: "3 an order's money is the sum of its movements",
    sql: `select * from (${sums}) s where captured <> capture_done or refunded <> refund_done`,
  },
  {
    rule: "3 what is promised back never exceeds what came in, nor what is asked for the order's amount",
    sql: `select * from (${sums}) s where refunded + refunding > captured or captured + capturing > amount or canceled > amount or canceled < 0`,
  },
  {
    rule: "3 nobody keeps money for goods that were canceled or came back: it is refunded or on its way",
    sql: `select * from (${sums}) s where captured - refunded - refunding > amount - canceled`,
  },
  {
    rule: "3 a movement that is done has its row in Medusa, of the same payment and amount",
    sql: `select m.id, m.order_id, m.kind, m.amount, m.medusa_id, coalesce(c.amount, r.amount, v.amount) as medusa_amount from money_movement m
      left join capture c on m.kind = 'capture' and c.id = m.medusa_id and c.payment_id = m.payment_id and c.deleted_at is null
      left join refund r on m.kind = 'refund' and r.id = m.medusa_id and r.payment_id = m.payment_id and r.deleted_at is null
      left join payment v on m.kind = 'void' and v.id = m.medusa_id and v.id = m.payment_id and v.canceled_at is not null
      where m.deleted_at is null and m.state = 'done' and coalesce(c.amount, r.amount, v.amount) is distinct from m.amount`,
  },
  {
    rule: "3 a wholly canceled purchase keeps no promise of a gateway: it is ended, or a movement is on its way",
    sql: `select g.id, p.id as payment_id, p.amount from order_group g
      join payment p on p.payment_collection_id = g.payment_collection_id and p.deleted_at is null and p.canceled_at is null and p.captured_at is null
      where ${placed} and g.payment_mode = 'gateway' and p.amount > 0
        and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)
        and not exists (select 1 from parcel a where a.order_group_id = g.id and a.deleted_at is null and a.state not in ('canceled', 'returned'))
        and not exists (select 1 from money_movement m where m.payment_id = p.id and m.kind in ('capture', 'void') and m.state = 'pending'
          and m.deleted_at is null)`,
  },
]
