import { statement } from "../../db/connection"

/** Stock a released purchase gives back, per item and place. */
export interface FreedStock {
  inventory_item_id: string
  location_id: string
  quantity: string
}

/** Deletes the reservations of lines that never became orders; sorted as buyers take them. Parameter: order line ids. */
export const freeReservations = statement<FreedStock>(
  "gateway_free_reservations",
  `with gone as (
    delete from reservation_item where line_item_id = any($1) and deleted_at is null returning inventory_item_id, location_id, quantity
  )
  select inventory_item_id, location_id, sum(quantity) as quantity from gone group by 1, 2
  order by inventory_item_id collate "C", location_id collate "C"`,
)

/** Parameters: inventory item, location, quantity. */
export const freeLevel = statement(
  "gateway_free_level",
  `update inventory_level set reserved_quantity = reserved_quantity - $3::numeric,
    raw_reserved_quantity = jsonb_build_object('value', trim_scale(reserved_quantity - $3::numeric)::text, 'precision', 20), updated_at = now()
  where inventory_item_id = $1 and location_id = $2 and deleted_at is null`,
)

/** Opens the cart again and takes the gate away. Parameters: group id, cart id, session id, its new status, the provider's data or null. */
export const reopenCart = statement(
  "gateway_reopen_cart",
  `with opened as (update cart set completed_at = null, updated_at = now() where id = $2),
    session as (update payment_session set status = $4, data = coalesce($5::jsonb, data), updated_at = now() where id = $3 and deleted_at is null)
  delete from order_group where id = $1 and status = 'placing'`,
)
