import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/**
 * Locks the products of packs, then their shelves by inventory item, the order in which orders take them. Answers the packs in that order, those
 * without a shelf last.
 */
export async function lockPacks(trx: Knex.Transaction, ids: readonly string[]): Promise<string[]> {
  await sql(
    trx,
    `select p.id from product p where p.id in (select product_id from product_variant where id = any(?)) order by p.id for update`,
    [[...ids]],
  )
  const shelves = await sql<{ variant_id: string }>(
    trx,
    `select vi.variant_id from inventory_level il join product_variant_inventory_item vi
      on vi.inventory_item_id = il.inventory_item_id and vi.deleted_at is null
    where vi.variant_id = any(?) and il.deleted_at is null order by il.inventory_item_id, il.location_id for update of il`,
    [[...ids]],
  )
  return [...new Set([...shelves.map(({ variant_id }) => variant_id), ...ids])]
}
