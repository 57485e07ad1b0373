import type { InventoryTypes } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { stockMessages } from "../messages"
import type { LockedLevel } from "./lock-levels"
import { wholeQuantity } from "./whole-quantity"

type LevelInput = Pick<InventoryTypes.CreateInventoryLevelInput, "stocked_quantity" | "incoming_quantity">

/** Throws INVALID_DATA for a stocked or incoming quantity that is negative, fractional, no number or beyond any shelf. */
export function checkLevelQuantities({ stocked_quantity, incoming_quantity }: LevelInput): void {
  if (stocked_quantity !== undefined) wholeQuantity("stocked_quantity", stocked_quantity, 0)
  if (incoming_quantity !== undefined) wholeQuantity("incoming_quantity", incoming_quantity, 0)
}

/** Throws when an edit names no live level (NOT_FOUND), or an id that belongs to another item or place (INVALID_DATA). */
export function checkLevelUpdate(
  update: InventoryTypes.UpdateInventoryLevelInput,
  levels: readonly LockedLevel[],
): void {
  checkLevelQuantities(update)
  const level = levels.find(
    (found) => found.inventory_item_id === update.inventory_item_id && found.location_id === update.location_id,
  )
  if (!level) throw new Refusal("not_found", stockMessages.noLevel)
  // Medusa finds the level by item and place, and then writes the one whose id was sent.
  if (update.id !== undefined && update.id !== level.id) throw new Refusal("invalid_data", stockMessages.wrongLevel)
}
