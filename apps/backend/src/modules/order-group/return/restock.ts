import { MathBN } from "@medusajs/framework/utils"
import type { Db } from "../db/connection"
import type { StockChange } from "../parcel/change-stock"
import { fulfillmentItems } from "../parcel/sql/fulfillment-rows"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import type { OrderRow } from "../parcel/sql/read-order"
import type { ReceivedLine } from "./received-lines"

/**
 * Whole goods go back to the place they were packed at, kits as the items they are made of. Answers the changes, not yet applied: levels
 * are locked last. Goods whose stock is not tracked have none.
 */
export async function restock(
  db: Db,
  parcel: LockedParcel,
  order: OrderRow,
  received: readonly ReceivedLine[],
): Promise<StockChange[]> {
  if (!parcel.fulfillment_id) throw new Error(`Parcel of order ${parcel.order_id} was delivered without a fulfillment`)
  const packed = await db.run(fulfillmentItems, [parcel.fulfillment_id])
  return packed.flatMap(({ line_item_id, inventory_item_id, location_id, quantity }) => {
    const units = received.find(({ item }) => item.item_id === line_item_id)?.restocked ?? 0
    const line = order.lines.find(({ id }) => id === line_item_id)
    if (!inventory_item_id || !line || units === 0) return []
    const stocked = MathBN.convert(quantity).times(units).div(line.fulfilled).toNumber()
    return [{ inventory_item_id, location_id, stocked, reserved: 0 }]
  })
}
