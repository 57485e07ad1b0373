import { statement } from "../../db/connection"

/** SQL: what movements of one kind still in the air come to for order `$1`, without the movement `$3`. */
const inTheAir = (kind: "capture" | "refund") =>
  `(select coalesce(sum(m.amount), 0)::int from money_movement m where m.order_id = $1 and m.kind = '${kind}' and m.state = 'pending'
    and m.deleted_at is null and m.id is distinct from $3)`

/** Money arrives for one order, or nothing changes when it would be more than the order costs. Parameters: order id, đồng, own movement id or null. */
export const takeCaptured = statement(
  "money_take_captured",
  `update payment_allocation set captured = captured + $2, updated_at = now()
  where order_id = $1 and deleted_at is null and captured + ${inTheAir("capture")} + $2 <= amount`,
)

/** Money goes back, or nothing changes when it would be more than came in and is not promised yet. Parameters as above. */
export const takeRefunded = statement(
  "money_take_refunded",
  `update payment_allocation set refunded = refunded + $2, updated_at = now()
  where order_id = $1 and deleted_at is null and refunded + ${inTheAir("refund")} + $2 <= captured`,
)

/** Goods were canceled or came back: their value is no longer owed. Touches nothing beyond the order's amount. Parameters: order id, đồng. */
export const addCanceled = statement(
  "money_add_canceled",
  `update payment_allocation set canceled = canceled + $2, updated_at = now()
  where order_id = $1 and deleted_at is null and canceled + $2 <= amount`,
)

export interface AllocationRow {
  amount: number
  captured: number
  refunded: number
  canceled: number
  /** Movements that are promised and not done yet. */
  capturing: number
  refunding: number
}

/** An order's part of the payment as it stands. Parameter: order id. */
export const readAllocation = statement<AllocationRow>(
  "money_read_allocation",
  `select pa.amount, pa.captured, pa.refunded, pa.canceled,
    coalesce(sum(m.amount) filter (where m.kind = 'capture'), 0)::int as capturing,
    coalesce(sum(m.amount) filter (where m.kind = 'refund'), 0)::int as refunding
  from payment_allocation pa left join money_movement m on m.order_id = pa.order_id and m.state = 'pending' and m.deleted_at is null
  where pa.order_id = $1 and pa.deleted_at is null group by pa.id`,
)
