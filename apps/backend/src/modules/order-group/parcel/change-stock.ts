import { MathBN } from "@medusajs/framework/utils"
import type { Db } from "../db/connection"
import { ParcelRefused } from "./parcel-refused"
import { changeLevel, findLevel } from "./sql/stock-rows"

/** What a step does to one inventory item at one place, in units of the item. */
export interface StockChange {
  inventory_item_id: string
  location_id: string
  stocked: number
  reserved: number
}

const add = (a: number, b: number) => MathBN.add(a, b).toNumber()

/** Sums changes per item and place, in the order in which every transaction of the market locks levels. */
export function sumStock(changes: readonly StockChange[]): StockChange[] {
  const sums = new Map<string, StockChange>()
  for (const change of changes) {
    const key = `${change.inventory_item_id}|${change.location_id}`
    const found = sums.get(key)
    const stocked = add(found?.stocked ?? 0, change.stocked)
    sums.set(key, { ...change, stocked, reserved: add(found?.reserved ?? 0, change.reserved) })
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
}

/**
 * Applies what a transaction does to the stock, last in it. Throws ParcelRefused no_stock when the shelf holds less than is taken, an Error
 * when more is released than was reserved. An inventory item deleted since has no shelf to go back to.
 */
export async function changeStock(db: Db, changes: readonly StockChange[]): Promise<void> {
  for (const change of sumStock(changes)) {
    const { inventory_item_id, location_id, stocked, reserved } = change
    if ((await db.count(changeLevel, [inventory_item_id, location_id, stocked, reserved])) === 1) continue
    if (stocked < 0) throw new ParcelRefused("no_stock", { path: inventory_item_id })
    const [level] = reserved < 0 ? await db.run(findLevel, [inventory_item_id, location_id]) : []
    if (level) throw new Error(`Level of ${inventory_item_id} at ${location_id} reserves less than is released`)
  }
}
