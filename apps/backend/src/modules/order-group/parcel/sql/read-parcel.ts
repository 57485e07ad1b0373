import { statement } from "../../db/connection"
import { type LockedParcel, parcelColumns } from "./lock-parcel"

/** A parcel as it stands, without a lock: for answers only. Parameters: order id, cooperative id or null for any. */
export const readParcel = statement<LockedParcel>(
  "parcel_read",
  `select ${parcelColumns}
  from parcel p join "order" o on o.id = p.order_id
    join order_group g on g.id = p.order_group_id and g.status = 'placed' and g.deleted_at is null
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.order_id = $1 and ($2::text is null or p.cooperative_id = $2) and p.deleted_at is null`,
)

/** One event of a parcel's history. */
export interface HistoryRow {
  id: string
  kind: string
  at: Date
  actor: string
  reason: string | null
  data: Record<string, unknown> | null
}

/** What happened to a parcel, oldest first; steps of one transaction in the order they were written. Parameter: order id. */
export const readHistory = statement<HistoryRow>(
  "parcel_history",
  `select id, kind, created_at as at, actor, reason, data from parcel_event
  where order_id = $1 and deleted_at is null order by created_at, id limit 200`,
)
