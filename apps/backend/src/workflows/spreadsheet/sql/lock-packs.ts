import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import type { Place } from "../../stock/sql/lock-shelf"

interface LevelRow extends Place {
  variant_id: string
  own: boolean
}

const levelsSql = `
  select vi.variant_id, il.inventory_item_id, il.location_id,
    exists (select 1 from cooperative_stock_location cl where cl.cooperative_id = ? and cl.stock_location_id = il.location_id
      and cl.deleted_at is null) as own
  from inventory_level il join product_variant_inventory_item vi on vi.inventory_item_id = il.inventory_item_id and vi.deleted_at is null
  where vi.variant_id = any(?) and il.deleted_at is null order by il.inventory_item_id, il.location_id for update of il`

/**
 * Locks the products of packs, then their shelves by inventory item, the order in which orders take them. Answers the one shelf of each pack that
 * lies at a single place of the cooperative's.
 */
export async function lockPacks(
  trx: Knex.Transaction,
  cooperativeId: string,
  ids: readonly string[],
): Promise<Map<string, Place>> {
  await sql(
    trx,
    `select p.id from product p where p.id in (select product_id from product_variant where id = any(?)) order by p.id for update`,
    [[...ids]],
  )
  const levels = await sql<LevelRow>(trx, levelsSql, [cooperativeId, [...ids]])
  const places = new Map<string, LevelRow[]>()
  for (const level of levels) places.set(level.variant_id, [...(places.get(level.variant_id) ?? []), level])
  return new Map(
    [...places].flatMap(([id, [first, ...more]]) =>
      first?.own && more.length === 0
        ? [[id, { inventory_item_id: first.inventory_item_id, location_id: first.location_id }] as const]
        : [],
    ),
  )
}
