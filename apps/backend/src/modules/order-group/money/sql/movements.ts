import { statement } from "../../db/connection"

export interface MovementRow {
  id: string
  order_id: string
  payment_id: string
  kind: "capture" | "refund" | "void"
  amount: number
  state: "pending" | "done" | "failed"
  actor: string
  reason: string | null
  request_key: string | null
  medusa_id: string | null
  attempts: number
  retry_at: Date | null
  last_error: string | null
  created_at: Date
}

const columns =
  "id, order_id, payment_id, kind, amount, state, actor, reason, request_key, medusa_id, attempts, retry_at, last_error"

/** Parameter: JSON array of rows. */
export const insertMovements = statement(
  "money_insert_movements",
  `insert into money_movement (id, order_id, payment_id, kind, amount, state, actor, reason, request_key, medusa_id, attempts, retry_at)
  select id, order_id, payment_id, kind, amount, state, actor, reason, request_key, medusa_id, coalesce(attempts, 0), retry_at
  from json_populate_recordset(null::money_movement, $1::json)`,
)

/** What an earlier call under the same key has moved. Parameters: order id, kind, key. */
export const findKeyedMovement = statement<MovementRow>(
  "money_find_keyed",
  `select ${columns}, created_at from money_movement where order_id = $1 and kind = $2 and request_key = $3 and deleted_at is null`,
)

/** Parameters: movement id, Medusa's row. Touches nothing when it is no longer pending. */
export const closeMovement = statement(
  "money_close_movement",
  `update money_movement set state = 'done', medusa_id = $2, retry_at = null, last_error = null, updated_at = now()
  where id = $1 and state = 'pending' and deleted_at is null`,
)

/** An order's movements, newest first, at most 200. Parameter: order id. */
export const listMovements = statement<MovementRow>(
  "money_list_movements",
  `select ${columns}, created_at from money_movement where order_id = $1 and deleted_at is null order by created_at desc, id desc limit 200`,
)

/** Parameter: movement id. */
export const readMovement = statement<MovementRow>(
  "money_read_movement",
  `select ${columns}, created_at from money_movement where id = $1 and deleted_at is null`,
)
