import { statement } from "../db/connection"

/** A purchase whose transfer is waited for, or was. */
export interface HeldGroup {
  id: string
  display_code: string
  payment_mode: "on_delivery" | "transfer" | "gateway"
  payment_state: "promised" | "awaiting" | "paid" | "expired"
  /** The time to pay is over. */
  over: boolean
}

const columns = "id, display_code, payment_mode, payment_state, coalesce(hold_until <= now(), false) as over"

/** Locks a purchase: payment and expiry take turns. Parameter: group id. */
export const lockHeld = statement<HeldGroup>(
  "hold_lock",
  `select ${columns} from order_group where id = $1 and status = 'placed' and deleted_at is null for update`,
)

/** Locks the purchase whose time ran out first, skipping those others work on. */
export const takeExpired = statement<HeldGroup>(
  "hold_take_expired",
  `select ${columns} from order_group where payment_state = 'awaiting' and status = 'placed' and deleted_at is null and hold_until <= now()
  order by hold_until, id limit 1 for update skip locked`,
)

/** Parameters: group id, new payment state. */
export const setPaymentState = statement(
  "hold_set_state",
  `update order_group set payment_state = $2, hold_until = case when $2 = 'awaiting' then hold_until end, updated_at = now() where id = $1`,
)

/** Whether money under this key has reached an order of the purchase. Parameters: group id, key. */
export const findKeyedCapture = statement<{ id: string }>(
  "hold_find_capture",
  `select m.id from money_movement m join parcel p on p.order_id = m.order_id
  where p.order_group_id = $1 and m.kind = 'capture' and m.request_key = $2 and m.deleted_at is null limit 1`,
)

/** Parameters: id, name, data. */
export const insertEvent = statement(
  "hold_insert_event",
  "insert into outbox_event (id, name, data) values ($1, $2, $3::jsonb)",
)
