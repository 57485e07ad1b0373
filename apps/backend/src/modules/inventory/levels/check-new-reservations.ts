import type { InventoryTypes } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { stockMessages } from "../messages"
import type { LockedLevel } from "./lock-levels"
import { wholeQuantity } from "./whole-quantity"

/**
 * Throws when what shall be reserved is no whole positive number (INVALID_DATA), lies nowhere (NOT_FOUND) or is more than there is
 * (CONFLICT), lines that share an item and place summed: Medusa looks at each line alone.
 */
export function checkNewReservations(
  input: readonly InventoryTypes.CreateReservationItemInput[],
  levels: readonly LockedLevel[],
): void {
  const left = new Map(levels.map((level) => [keyOf(level), level.stocked - level.reserved]))
  for (const wanted of input) {
    const quantity = wholeQuantity("quantity", wanted.quantity, 1)
    const available = left.get(keyOf(wanted))
    if (available === undefined) throw new Refusal("not_found", stockMessages.noLevel)
    if (!wanted.allow_backorder && available < quantity)
      throw new Refusal("conflict", stockMessages.notEnough(available))
    left.set(keyOf(wanted), available - quantity)
  }
}

const keyOf = ({ inventory_item_id, location_id }: { inventory_item_id: string; location_id: string }) =>
  `${inventory_item_id}|${location_id}`
