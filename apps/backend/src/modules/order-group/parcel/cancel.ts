import type { ParcelStanding, ParcelState } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { changeStock, type StockChange } from "./change-stock"
import { endIfLast, forgiveAll } from "./forgive"
import { fulfillmentOf } from "./fulfillment-of"
import { actionPerLine, nextVersion } from "./next-version"
import { orderOf } from "./order-of"
import { ParcelRefused } from "./parcel-refused"
import { fulfillmentItems, markCanceled } from "./sql/fulfillment-rows"
import type { LockedParcel } from "./sql/lock-parcel"
import type { OrderRow } from "./sql/read-order"
import { endReservations, reservationsOfLines } from "./sql/stock-rows"
import { standingOf } from "./standing"
import { stockBack } from "./stock-back"
import { enterState, isReplay, lockedParcel, refuseMovedOn, type StepInput } from "./take-step"
import { stepRefusal } from "./transitions"

/** A cancellation; `only` narrows the states it may start from, as for the buyer's own. */
export interface CancelInput extends StepInput {
  reason: string
  only?: readonly ParcelState[]
}

/** Why a locked parcel cannot be canceled, or null. */
export function cancelRefusal(parcel: LockedParcel, only?: readonly ParcelState[]): ParcelRefused | null {
  const { state } = parcel
  if (only && !only.includes(state)) return new ParcelRefused("wrong_state", { state, step: "cancel" })
  return stepRefusal("cancel", parcel)
}

/**
 * Cancels a whole order: reservations are released, or the packed fulfillment is canceled and its goods go back; nothing is owed, and what
 * was paid is left as a refund. Throws ParcelRefused.
 */
export async function cancelParcel(db: Db, input: CancelInput): Promise<ParcelStanding> {
  const parcel = await lockedParcel(db, input.order_id, input.cooperative_id)
  if (await isReplay(db, "cancel", input)) return standingOf(parcel)
  refuseMovedOn(parcel, "cancel", input)
  const refusal = cancelRefusal(parcel, input.only)
  if (refusal) throw refusal
  faultPoint("parcel.cancel.locked")
  const stock = await cancelLocked(db, parcel, input)
  await endIfLast(db, parcel.order_group_id)
  await changeStock(db, stock)
  faultPoint("parcel.cancel.written")
  return standingOf(await lockedParcel(db, input.order_id))
}

/** Cancels a locked parcel that may be canceled. The caller ends the group's promise and applies the stock it answers, last of all. */
export async function cancelLocked(db: Db, parcel: LockedParcel, input: CancelInput): Promise<StockChange[]> {
  const order = await orderOf(db, parcel.order_id)
  const { order: open, stock } =
    parcel.state === "packed" ? await unpack(db, parcel, order, input) : { order, stock: await release(db, order) }
  faultPoint("parcel.cancel.freed")
  await cancelOrder(db, open, parcel, input.actor)
  const { canceled, refund } = await forgiveAll(db, parcel, input)
  return enterState(db, parcel, "cancel", input, { data: { canceled, refund }, stock })
}

async function release(db: Db, order: OrderRow): Promise<StockChange[]> {
  const reservations = await db.run(reservationsOfLines, [order.lines.map((line) => line.id)])
  await db.count(endReservations, [reservations.map((reservation) => reservation.id)])
  return reservations.map(({ inventory_item_id, location_id, quantity }) => ({
    inventory_item_id,
    location_id,
    stocked: 0,
    reserved: -Number(quantity),
  }))
}

async function unpack(db: Db, parcel: LockedParcel, order: OrderRow, { actor }: CancelInput) {
  const fulfillment_id = fulfillmentOf(parcel)
  const items = await db.run(fulfillmentItems, [fulfillment_id])
  await db.count(markCanceled, [fulfillment_id])
  const open = await nextVersion(db, order, {
    actor,
    actions: actionPerLine("CANCEL_ITEM_FULFILLMENT", "fulfillment", fulfillment_id, order.lines),
    lines: order.lines.map((line) => ({ ...line, fulfilled: 0 })),
  })
  return { order: open, stock: stockBack(items) }
}

/** Medusa notes a cancellation as a credit of what it gave back; here money goes back later, so the credit is nothing. */
async function cancelOrder(db: Db, order: OrderRow, parcel: LockedParcel, actor: string): Promise<void> {
  const credit = { reference: "payment_collection", reference_id: parcel.payment_collection_id, amount: 0 }
  await nextVersion(db, order, {
    actor,
    status: "canceled",
    change_type: "credit_line",
    actions: [{ action: "CREDIT_LINE_ADD", details: {}, ...credit }],
    lines: order.lines,
    credit: [credit],
  })
}
