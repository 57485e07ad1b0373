import { statement } from "../../db/connection"
import { insist } from "../../db/insist"

/**
 * Takes stock off the shelf, or fails when there is not enough: the database decides, not an earlier read.
 * Parameters: inventory item, location, quantity, backorder allowed.
 */
export const reserveStock = statement(
  "completion_reserve",
  `with taken as (update inventory_level set
    reserved_quantity = reserved_quantity + $3::numeric,
    raw_reserved_quantity = jsonb_build_object('value', trim_scale(reserved_quantity + $3::numeric)::text, 'precision', 20),
    updated_at = now()
  where inventory_item_id = $1 and location_id = $2 and deleted_at is null
    and ($4::boolean or stocked_quantity - reserved_quantity >= $3::numeric)
    returning id)
  select ${insist("exists (select 1 from taken)")} as taken`,
)

/** Medusa's own reservation rows, in step with the levels. Parameter: JSON array. */
export const insertReservations = statement(
  "completion_reservations",
  `insert into reservation_item (id, line_item_id, location_id, quantity, raw_quantity, inventory_item_id, allow_backorder)
  select id, line_item_id, location_id, quantity, raw_quantity, inventory_item_id, allow_backorder
  from json_populate_recordset(null::reservation_item, $1::json)`,
)

/** Units that may still be taken, for the sentence a loser reads. Parameters: inventory item, location. */
export const stockLeft = statement<{ available: string }>(
  "completion_stock_left",
  "select stocked_quantity - reserved_quantity as available from inventory_level where inventory_item_id = $1 and location_id = $2 and deleted_at is null",
)
