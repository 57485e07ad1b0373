import type { InventoryTypes } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { stockMessages } from "../messages"
import type { LockedLevel } from "./lock-levels"
import type { ReservationRow } from "./reservation-rows"
import { wholeQuantity } from "./whole-quantity"

type Place = { inventory_item_id: string; location_id: string }

const keyOf = ({ inventory_item_id, location_id }: Place) => `${inventory_item_id}|${location_id}`

/**
 * Throws when a changed reservation asks for no whole positive number (INVALID_DATA), moves to where nothing lies (NOT_FOUND) or wants
 * more than is left (CONFLICT). A move takes the whole quantity along; Medusa looks at the difference only.
 */
export function checkReservationUpdates(
  updates: readonly InventoryTypes.UpdateReservationItemInput[],
  reservations: readonly ReservationRow[],
  levels: readonly LockedLevel[],
): void {
  const left = new Map(levels.map((level) => [keyOf(level), level.stocked - level.reserved]))
  const grown: { key: string; had: number }[] = []
  for (const update of updates) {
    const now = reservations.find(({ id }) => id === update.id)
    if (!now) throw new Refusal("not_found", stockMessages.noReservation)
    const had = Number(now.quantity)
    const wanted = update.quantity === undefined ? had : wholeQuantity("quantity", update.quantity, 1)
    const from = keyOf(now)
    const to = keyOf({ ...now, location_id: update.location_id ?? now.location_id })
    const there = left.get(to)
    if (there === undefined) throw new Refusal("not_found", stockMessages.noLevel)
    if (!now.allow_backorder && (wanted > had || from !== to)) grown.push({ key: to, had: there })
    left.set(from, (left.get(from) ?? 0) + had)
    left.set(to, (left.get(to) ?? 0) - wanted)
  }
  const short = grown.find(({ key }) => (left.get(key) ?? 0) < 0)
  if (short) throw new Refusal("conflict", stockMessages.notEnough(short.had))
}
