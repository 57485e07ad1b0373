import { statement } from "../../db/connection"
import { insertCtes } from "../../db/insert-rows"
import { rawTwin } from "../../db/new-id"

const split = (text: string) => text.split(" ")

/** Writes a return that was asked for, as Medusa keeps it. Parameter: rows by table. */
export const insertReturn = statement(
  "return_insert",
  `with ${insertCtes(
    {
      return: split("id order_id order_version status location_id created_by"),
      return_item: split("id return_id item_id quantity raw_quantity note metadata"),
    },
    { return: { requested_at: "now()" } },
  )} select 1`,
)

export interface ReturnItem {
  id: string
  item_id: string
  quantity: number
  /** Everything that has come back of it, whole or not. */
  received: number
  damaged: number
}

export interface ReturnRow {
  id: string
  order_id: string
  status: "open" | "requested" | "received" | "partially_received" | "canceled"
  location_id: string | null
  created_at: Date
  items: ReturnItem[]
}

const columns = `r.id, r.order_id, r.status::text as status, r.location_id, r.created_at,
    (select coalesce(json_agg(json_build_object('id', i.id, 'item_id', i.item_id, 'quantity', i.quantity, 'received', i.received_quantity,
      'damaged', i.damaged_quantity) order by i.created_at, i.id), '[]')
      from return_item i where i.return_id = r.id and i.deleted_at is null) as items`

/** A return of an order whose parcel is locked. Parameters: return id, order id. */
export const readReturn = statement<ReturnRow>(
  "return_read",
  `select ${columns} from return r where r.id = $1 and r.order_id = $2 and r.deleted_at is null`,
)

/** An order's returns, newest first, at most 100. Parameter: order id. */
export const listReturns = statement<ReturnRow>(
  "return_list",
  `select ${columns} from return r where r.order_id = $1 and r.deleted_at is null order by r.created_at desc, r.id desc limit 100`,
)

/** Parameters: JSON array of { id, received, damaged } by which each item grows. */
export const receiveItems = statement(
  "return_receive_items",
  `update return_item i set updated_at = now(),
    received_quantity = i.received_quantity + n.received, raw_received_quantity = ${rawTwin("i.received_quantity + n.received")},
    damaged_quantity = i.damaged_quantity + n.damaged, raw_damaged_quantity = ${rawTwin("i.damaged_quantity + n.damaged")}
  from jsonb_to_recordset($1::jsonb) as n (id text, received numeric, damaged numeric) where i.id = n.id`,
)

/** Parameters: return id, status. Received and canceled returns carry the time. */
export const setReturnStatus = statement(
  "return_set_status",
  `update return set status = $2::return_status_enum, updated_at = now(),
    received_at = case when $2 = 'received' then now() else received_at end,
    canceled_at = case when $2 = 'canceled' then now() else canceled_at end
  where id = $1`,
)
