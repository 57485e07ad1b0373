import type { ParcelState } from "@cho-htx/contracts"
import { statement } from "../../db/connection"

/** Parameters: order id, new state, carrier, tracking code, fulfillment id; null keeps what was there. */
export const setParcelState = statement<{ state_at: Date }>(
  "parcel_set_state",
  `update parcel set state = $2, state_at = now(), updated_at = now(), carrier = coalesce($3, carrier),
    tracking_code = coalesce($4, tracking_code), fulfillment_id = coalesce($5, fulfillment_id)
  where order_id = $1 and deleted_at is null returning state_at`,
)

/** Parameter: JSON array of rows. Time is the transaction's. */
export const insertParcelEvents = statement(
  "parcel_insert_events",
  `insert into parcel_event (id, order_id, kind, from_state, to_state, actor, on_behalf_of, reason, data, request_key)
  select id, order_id, kind, from_state, to_state, actor, on_behalf_of, reason, data, request_key
  from json_populate_recordset(null::parcel_event, $1::json)`,
)

/** Parameter: JSON array of rows (id, name, data). */
export const insertOutboxEvents = statement(
  "parcel_insert_outbox",
  `insert into outbox_event (id, name, data) select id, name, data from json_populate_recordset(null::outbox_event, $1::json)`,
)

/** The event an earlier call under the same key has written. Parameters: order id, kind, key. */
export const findKeyedEvent = statement<{
  id: string
  to_state: ParcelState | null
  data: Record<string, unknown> | null
}>(
  "parcel_find_keyed_event",
  "select id, to_state, data from parcel_event where order_id = $1 and kind = $2 and request_key = $3 and deleted_at is null",
)
