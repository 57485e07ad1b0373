import type { ParcelStanding } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { packedRows } from "./fulfillment-rows"
import { actionPerLine, nextVersion } from "./next-version"
import { orderOf, userOf } from "./order-of"
import { insertFulfillment } from "./sql/fulfillment-rows"
import { endReservations, reservationsOfLines } from "./sql/stock-rows"
import { type StepInput, takeStep } from "./take-step"

/**
 * The goods leave the shelf: one fulfillment of Medusa for the whole order, its reservations end, stock and reserved fall by the same.
 * Throws ParcelRefused, also no_stock when the shelf holds less than was sold.
 */
export function packParcel(db: Db, input: StepInput): Promise<ParcelStanding> {
  return takeStep(db, "pack", input, async () => {
    const order = await orderOf(db, input.order_id)
    const reservations = await db.run(reservationsOfLines, [order.lines.map((line) => line.id)])
    const { rows, fulfillment_id } = packedRows(order, reservations, userOf(input.actor))
    await db.count(insertFulfillment, [JSON.stringify(rows)])
    faultPoint("parcel.pack.fulfilled")
    await db.count(endReservations, [reservations.map((reservation) => reservation.id)])
    faultPoint("parcel.pack.unreserved")
    await nextVersion(db, order, {
      actor: input.actor,
      actions: actionPerLine("FULFILL_ITEM", "fulfillment", fulfillment_id, order.lines),
      lines: order.lines.map((line) => ({ ...line, fulfilled: line.quantity })),
    })
    return {
      fulfillment_id,
      stock: reservations.map(({ inventory_item_id, location_id, quantity }) => ({
        inventory_item_id,
        location_id,
        stocked: -Number(quantity),
        reserved: -Number(quantity),
      })),
    }
  })
}
