import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** Where a variant's stock lies. */
export interface Shelf {
  cooperative_id: string
  tracked: boolean
  /** Inventory items of one unit; several make a kit. */
  item_ids: string[]
  /** The cooperative's place: where the goods already lie, or its first. */
  location_id: string | null
}

/** The shelf of a live variant that belongs to a cooperative, or null. */
export async function findShelf(trx: Knex.Transaction, variantId: string): Promise<Shelf | null> {
  const [found] = await sql<Shelf>(
    trx,
    `select cp.cooperative_id, pv.manage_inventory as tracked,
      (select coalesce(json_agg(vi.inventory_item_id order by vi.inventory_item_id), '[]') from product_variant_inventory_item vi
        where vi.variant_id = pv.id and vi.deleted_at is null) as item_ids,
      (select cl.stock_location_id from cooperative_stock_location cl
        join stock_location sl on sl.id = cl.stock_location_id and sl.deleted_at is null
        where cl.cooperative_id = cp.cooperative_id and cl.deleted_at is null
        order by exists (select 1 from inventory_level il join product_variant_inventory_item vi
          on vi.inventory_item_id = il.inventory_item_id and vi.variant_id = pv.id and vi.deleted_at is null
          where il.location_id = sl.id and il.deleted_at is null) desc, sl.id limit 1) as location_id
    from product_variant pv
      join product p on p.id = pv.product_id and p.deleted_at is null
      join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
    where pv.id = ? and pv.deleted_at is null`,
    [variantId],
  )
  return found ?? null
}
