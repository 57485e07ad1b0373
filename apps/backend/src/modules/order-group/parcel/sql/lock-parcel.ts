import type { ParcelState } from "@cho-htx/contracts"
import { statement } from "../../db/connection"

/** A locked parcel with its part of the money; sums in integer đồng. */
export interface LockedParcel {
  order_id: string
  order_group_id: string
  cooperative_id: string
  state: ParcelState
  state_at: Date
  carrier: string | null
  tracking_code: string | null
  fulfillment_id: string | null
  order_version: number
  /** The buyer fetches it: no carrier between packing and delivery. */
  pickup: boolean
  payment_id: string
  payment_collection_id: string
  payment_provider_id: string
  payment_mode: "on_delivery" | "transfer" | "gateway"
  payment_state: "promised" | "awaiting" | "paid" | "expired"
  amount: number
  canceled: number
  captured: number
  refunded: number
}

/** SQL: the columns of a LockedParcel from `p` parcel, `o` order, `pa` allocation and `g` purchase. */
export const parcelColumns = `p.order_id, p.order_group_id, p.cooperative_id, p.state, p.state_at, p.carrier, p.tracking_code, p.fulfillment_id,
    o.version as order_version, pa.payment_id, g.payment_collection_id, g.payment_provider_id, g.payment_mode, g.payment_state,
    pa.amount, pa.canceled, pa.captured, pa.refunded,
    exists (select 1 from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
      left join shipping_option so on so.id = sm.shipping_option_id
      where os.order_id = p.order_id and os.return_id is null and coalesce(so.data ->> 'id', sm.data ->> 'id') = 'pickup') as pickup`

/**
 * Locks an order's purchase, then its parcel, allocation and Medusa order until the transaction ends: steps and money of one purchase take
 * turns. Several orders are locked in the order of their ids, payments and levels of stock after them. Everything answered is as of the
 * lock, not of an earlier look: whatever may have changed while waiting is locked itself. Parameters: order id, cooperative id or null for any.
 */
export const lockParcel = statement<LockedParcel>(
  "parcel_lock",
  `with g as materialized (
    select id, payment_collection_id, payment_provider_id, payment_mode, payment_state from order_group
    where id = (select order_group_id from parcel where order_id = $1 and deleted_at is null) and status = 'placed' and deleted_at is null
    for update
  )
  select ${parcelColumns}
  from g join parcel p on p.order_group_id = g.id join "order" o on o.id = p.order_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.order_id = $1 and ($2::text is null or p.cooperative_id = $2) and p.deleted_at is null
  for update of p, pa, o`,
)

/** Ids of a purchase's orders in the order in which they are locked. Parameter: group id. */
export const ordersOfGroup = statement<{ order_id: string }>(
  "parcel_orders_of_group",
  "select order_id from parcel where order_group_id = $1 and deleted_at is null order by order_id",
)
