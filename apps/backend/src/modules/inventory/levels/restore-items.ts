import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/**
 * Revives inventory items with the levels that were deleted together with them. Medusa's restore also revives every reservation and
 * level the item has ever had, and sells the same goods twice.
 */
export async function restoreItems(trx: Knex.Transaction, itemIds: readonly string[]): Promise<void> {
  await sql(
    trx,
    `with gone as (select id, deleted_at from inventory_item where id = any(?::text[]) and deleted_at is not null),
      levels as (
        update inventory_level l set deleted_at = null, updated_at = now() from gone
          where l.inventory_item_id = gone.id and l.deleted_at = gone.deleted_at
      )
      update inventory_item i set deleted_at = null, updated_at = now() from gone where i.id = gone.id`,
    [[...itemIds]],
  )
}
