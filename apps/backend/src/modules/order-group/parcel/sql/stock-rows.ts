import { statement } from "../../db/connection"
import { rawTwin } from "../../db/new-id"

/**
 * Moves a level of stock and its reserved part, or touches nothing where either would fall below zero: the database decides. Goods that come
 * back find the level by inventory item when their own place is gone. Parameters: inventory item, location, change of stock, change of reserved.
 */
export const changeLevel = statement(
  "parcel_change_level",
  `update inventory_level set updated_at = now(),
    stocked_quantity = stocked_quantity + $3::numeric, raw_stocked_quantity = ${rawTwin("stocked_quantity + $3::numeric")},
    reserved_quantity = reserved_quantity + $4::numeric, raw_reserved_quantity = ${rawTwin("reserved_quantity + $4::numeric")}
  where id = (
      select id from inventory_level where inventory_item_id = $1 and deleted_at is null and (location_id = $2 or $3::numeric > 0)
      order by (location_id = $2) desc, location_id limit 1)
    and ($3::numeric >= 0 or stocked_quantity + $3::numeric >= 0) and ($4::numeric >= 0 or reserved_quantity + $4::numeric >= 0)`,
)

/** Whether an item still has a shelf at a place. Parameters: inventory item, location. */
export const findLevel = statement<{ id: string }>(
  "parcel_find_level",
  "select id from inventory_level where inventory_item_id = $1 and location_id = $2 and deleted_at is null",
)

/** One live reservation of an order line. */
export interface ReservationRow {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: string
  title: string | null
  sku: string | null
}

/** Live reservations of order lines with what the packing note says of the item. Parameter: line ids. */
export const reservationsOfLines = statement<ReservationRow>(
  "parcel_reservations",
  `select r.id, r.line_item_id, r.inventory_item_id, r.location_id, r.quantity, i.title, i.sku
  from reservation_item r left join inventory_item i on i.id = r.inventory_item_id
  where r.line_item_id = any($1) and r.deleted_at is null order by r.line_item_id, r.inventory_item_id, r.id for update of r`,
)

/** Ends reservations as Medusa does. Parameter: ids. */
export const endReservations = statement(
  "parcel_end_reservations",
  "update reservation_item set deleted_at = now(), updated_at = now() where id = any($1) and deleted_at is null",
)

/** Parameters: reservation id, new quantity. */
export const shrinkReservation = statement(
  "parcel_shrink_reservation",
  `update reservation_item set quantity = $2::numeric, raw_quantity = ${rawTwin("$2::numeric")}, updated_at = now()
  where id = $1 and deleted_at is null`,
)
