import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { Refusal, refuseField } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import { stockMessages } from "../messages"
import { firmUnits } from "./firm-reservations"
import type { LockedLevel } from "./lock-levels"
import { wholeQuantity } from "./whole-quantity"

export interface Adjustment {
  inventoryItemId: string
  locationId: string
  adjustment: BigNumberInput
}

/** Sums adjustments per level. Throws INVALID_DATA for a fraction, NOT_FOUND where nothing is stocked. */
function sumPerLevel(adjustments: readonly Adjustment[], levels: readonly LockedLevel[]): Map<LockedLevel, number> {
  const sums = new Map<LockedLevel, number>()
  for (const { inventoryItemId, locationId, adjustment } of adjustments) {
    const units = MathBN.convert(adjustment).toNumber()
    if (!Number.isInteger(units)) throw refuseField("adjustment", stockMessages.notWhole)
    const level = levels.find(
      (found) => found.inventory_item_id === inventoryItemId && found.location_id === locationId,
    )
    if (!level) throw new Refusal("not_found", stockMessages.noLevel)
    sums.set(level, (sums.get(level) ?? 0) + units)
  }
  return sums
}

/**
 * Checks relative changes of locked levels: nothing falls below zero, and what leaves the shelf is either free or held by a reservation.
 * Medusa's fulfillment takes held goods off the shelf first and drops their reservation in the next step; the transaction says so to the
 * constraint of the database.
 */
export async function checkAdjustments(
  trx: Knex.Transaction,
  adjustments: readonly Adjustment[],
  levels: readonly LockedLevel[],
): Promise<void> {
  for (const [level, units] of sumPerLevel(adjustments, levels)) {
    const left = level.stocked + units
    if (left < 0) throw new Refusal("conflict", stockMessages.belowZero(level.stocked))
    wholeQuantity("adjustment", left, 0)
    if (units >= 0 || left >= level.reserved || left >= (await firmUnits(trx, level))) continue
    if (-units > level.reserved) throw new Refusal("conflict", stockMessages.notHeld)
    await sql(trx, "select set_config('cho_htx.held_goods_leave', 'on', true)")
  }
}
