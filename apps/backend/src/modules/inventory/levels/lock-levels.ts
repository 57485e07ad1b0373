import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** A level as it stands while we hold its lock. Units of the shelf. */
export interface LockedLevel {
  id: string
  inventory_item_id: string
  location_id: string
  stocked: number
  reserved: number
}

interface Row {
  id: string
  inventory_item_id: string
  location_id: string
  stocked_quantity: string
  reserved_quantity: string
}

/**
 * Locks every live level of the items and answers them as they are then. The order is that of a completion (stock-needs.ts:
 * item, then location, byte by byte), so whoever takes several never waits in a circle.
 */
export async function lockLevels(trx: Knex.Transaction, itemIds: readonly string[]): Promise<LockedLevel[]> {
  if (itemIds.length === 0) return []
  const rows = await sql<Row>(
    trx,
    `select id, inventory_item_id, location_id, stocked_quantity, reserved_quantity from inventory_level
      where inventory_item_id = any(?::text[]) and deleted_at is null
      order by (inventory_item_id || '|' || location_id) collate "C" for update`,
    [[...new Set(itemIds)]],
  )
  return rows.map(({ stocked_quantity, reserved_quantity, ...level }) => ({
    ...level,
    stocked: Number(stocked_quantity),
    reserved: Number(reserved_quantity),
  }))
}
