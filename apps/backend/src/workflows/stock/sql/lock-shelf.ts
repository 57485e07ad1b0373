import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

export interface Place {
  inventory_item_id: string
  location_id: string
}

/** Units of a locked level. */
export interface ShelfLevel {
  stocked: number
  reserved: number
  /** Of the reserved ones those that may not wait for new stock. */
  firm: number
}

/** Locks the level of an item at a place and answers it as it is then; the first edit of a place opens it with nothing on it. */
export async function lockShelf(
  trx: Knex.Transaction,
  { inventory_item_id, location_id }: Place,
  newId: string,
): Promise<ShelfLevel> {
  const place = [inventory_item_id, location_id]
  await sql(
    trx,
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity,
      raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
    select ?, ?, ?, 0, zero, 0, zero, 0, zero from (select '{"value": "0", "precision": 20}'::jsonb as zero) raw
    where not exists (select 1 from inventory_level where inventory_item_id = ? and location_id = ? and deleted_at is null)
    on conflict do nothing`,
    [newId, ...place, ...place],
  )
  const [level] = await sql<{ stocked: string; reserved: string }>(
    trx,
    `select stocked_quantity as stocked, reserved_quantity as reserved from inventory_level
      where inventory_item_id = ? and location_id = ? and deleted_at is null for update`,
    place,
  )
  // A statement of its own: it must see what was committed while we waited for the lock.
  const [held] = await sql<{ firm: string }>(
    trx,
    `select coalesce(sum(quantity), 0) as firm from reservation_item
      where inventory_item_id = ? and location_id = ? and deleted_at is null and not coalesce(allow_backorder, false)`,
    place,
  )
  return { stocked: Number(level?.stocked), reserved: Number(level?.reserved), firm: Number(held?.firm) }
}
