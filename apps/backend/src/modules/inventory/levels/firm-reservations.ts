import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** Units reserved at the place that may not wait for new stock. Read it under the level's lock. */
export async function firmUnits(
  trx: Knex.Transaction,
  level: { inventory_item_id: string; location_id: string },
): Promise<number> {
  const [found] = await sql<{ units: string }>(
    trx,
    `select coalesce(sum(quantity), 0) as units from reservation_item where inventory_item_id = ? and location_id = ? and deleted_at is null
      and not coalesce(allow_backorder, false)`,
    [level.inventory_item_id, level.location_id],
  )
  return Number(found?.units ?? 0)
}
