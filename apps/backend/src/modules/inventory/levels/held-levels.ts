import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import { stockMessages } from "../messages"

/** Throws CONFLICT when live reservations stand at one of the levels. Read it under their locks. */
export async function refuseHeldLevels(trx: Knex.Transaction, levelIds: readonly string[]): Promise<void> {
  const [found] = await sql<{ units: string | null }>(
    trx,
    `select sum(r.quantity) as units from inventory_level l
      join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null
      where l.id = any(?::text[])`,
    [[...levelIds]],
  )
  if (found?.units) throw new Refusal("conflict", stockMessages.levelHeld(Number(found.units)))
}

/** Units that live reservations hold of the items, over all places. */
export async function unitsHeld(trx: Knex.Transaction, itemIds: readonly string[]): Promise<number> {
  const [found] = await sql<{ units: string }>(
    trx,
    "select coalesce(sum(quantity), 0) as units from reservation_item where inventory_item_id = any(?::text[]) and deleted_at is null",
    [[...itemIds]],
  )
  return Number(found?.units ?? 0)
}
