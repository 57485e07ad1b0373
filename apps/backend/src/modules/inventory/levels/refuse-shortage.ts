import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { stockMessages } from "../messages"
import { firmUnits } from "./firm-reservations"
import { type LockedLevel, lockLevels } from "./lock-levels"

/**
 * Compares the locked levels with what has become of them: throws CONFLICT when reservations that may not wait for new stock exceed it
 * and the gap has grown. A gap of older days may shrink step by step.
 */
export async function refuseShortage(trx: Knex.Transaction, before: readonly LockedLevel[]): Promise<void> {
  const known = new Map(before.map((level) => [level.id, level]))
  for (const level of await lockLevels(trx, [...new Set(before.map((found) => found.inventory_item_id))])) {
    const was = known.get(level.id)
    const gap = level.reserved - level.stocked
    if (gap <= 0 || gap <= (was ? was.reserved - was.stocked : 0)) continue
    const firm = await firmUnits(trx, level)
    if (firm <= level.stocked) continue
    throw was?.stocked === level.stocked
      ? new Refusal("conflict", stockMessages.notEnough(was.stocked - was.reserved))
      : new Refusal("conflict", stockMessages.belowReserved(firm))
  }
}
