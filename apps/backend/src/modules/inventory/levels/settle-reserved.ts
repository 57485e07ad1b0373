import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/**
 * Makes the reserved quantity of the items' levels the sum of their live reservations. Medusa counts up and down, and miscounts when a
 * reservation moves to another place or is restored twice; under the lock the sum is always right.
 */
export async function settleReserved(trx: Knex.Transaction, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return
  await sql(
    trx,
    `update inventory_level il set reserved_quantity = held.units, updated_at = now(),
        raw_reserved_quantity = jsonb_build_object('value', trim_scale(held.units)::text, 'precision', 20)
      from (
        select l.id, coalesce(sum(r.quantity), 0) as units from inventory_level l
          left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null
        where l.inventory_item_id = any(?::text[]) and l.deleted_at is null group by l.id
      ) held
      where il.id = held.id and il.reserved_quantity <> held.units`,
    [[...new Set(itemIds)]],
  )
}
