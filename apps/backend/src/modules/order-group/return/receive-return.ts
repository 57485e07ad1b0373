import type { ParcelStanding } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import { totalsOf } from "../completion/totals"
import type { Db } from "../db/connection"
import { changeStock } from "../parcel/change-stock"
import { endIfLast } from "../parcel/forgive"
import { actionPerLine, nextVersion } from "../parcel/next-version"
import { orderOf } from "../parcel/order-of"
import { ParcelRefused } from "../parcel/parcel-refused"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { setParcelState } from "../parcel/sql/parcel-rows"
import type { OrderLine, OrderRow } from "../parcel/sql/read-order"
import { standingOf } from "../parcel/standing"
import { lockedParcel } from "../parcel/take-step"
import { writeParcelEvent } from "../parcel/write-event"
import { forgiveGoods } from "./forgive-goods"
import { type ReceivedLine, receivedLines } from "./received-lines"
import { restock } from "./restock"
import { isWaiting, lockReturn, type ReturnInput } from "./return-step"
import { type ReturnRow, receiveItems, setReturnStatus } from "./sql/returns"
import { valueOfReturn } from "./value-of-return"

export interface ReceiveReturnInput extends ReturnInput {
  lines: { line_id: string; restocked: number; damaged: number }[]
}

/**
 * Goods have come back, in the caller's transaction: Medusa's return and order, what the buyer owes less, the refund of what was paid too
 * much, the shelf. When nothing is left with the buyer and nothing is due, the parcel's life ends as returned. Throws ParcelRefused.
 */
export async function receiveReturn(db: Db, input: ReceiveReturnInput): Promise<ParcelStanding> {
  const { parcel, found, replay } = await lockReturn(db, "return_received", input)
  if (replay) return standingOf(parcel)
  if (!isWaiting(found)) throw new ParcelRefused("wrong_state", { path: "return_id" })
  const received = receivedLines(found, input.lines)
  const order = await orderOf(db, input.order_id)
  await closeItems(db, found, received)
  faultPoint("return.receive.items")
  const lines = order.lines.map((line) => receivedOf(line, received))
  const value = worthBack(order, lines, parcel)
  await nextVersion(db, order, {
    actor: input.actor,
    change_type: "return_receive",
    return_id: found.id,
    actions: actionsOf(found.id, received),
    lines,
    total: order.totals.current_order_total - value,
  })
  faultPoint("return.receive.ordered")
  const refund = await forgiveGoods(db, parcel, value, input)
  const stock = await restock(db, parcel, order, received)
  await tell(db, parcel, lines, input, { return_id: found.id, lines: input.lines, amount: value, refund })
  await changeStock(db, stock)
  faultPoint("return.receive.written")
  return standingOf(await lockedParcel(db, input.order_id))
}

async function closeItems(db: Db, found: ReturnRow, received: readonly ReceivedLine[]): Promise<void> {
  const rows = received.map(({ item, restocked, damaged }) => ({ id: item.id, received: restocked + damaged, damaged }))
  await db.count(receiveItems, [JSON.stringify(rows)])
  const whole = found.items.every(
    (item) => item.received + (rows.find(({ id }) => id === item.id)?.received ?? 0) >= item.quantity,
  )
  await db.count(setReturnStatus, [found.id, whole ? "received" : "partially_received"])
}

function receivedOf(line: OrderLine, received: readonly ReceivedLine[]): OrderLine {
  const here = received.find(({ item }) => item.item_id === line.id)
  if (!here) return line
  const { restocked, damaged } = here
  return {
    ...line,
    return_requested: line.return_requested - restocked - damaged,
    return_received: line.return_received + restocked,
    return_dismissed: line.return_dismissed + damaged,
    written_off: line.written_off + damaged,
  }
}

const keptOf = (line: OrderLine) => line.quantity - line.return_received - line.return_dismissed

/** What came back, đồng: its share of what is owed for goods; the delivery fee stays owed. */
function worthBack(order: OrderRow, lines: readonly OrderLine[], { amount, canceled }: LockedParcel): number {
  const delivery = totalsOf(order.currency_code, [], order.methods).total
  const kept = order.lines.map((line, index) => ({ line, before: keptOf(line), after: keptOf(lines[index] ?? line) }))
  return valueOfReturn(kept, Math.max(0, amount - canceled - delivery))
}

const actionsOf = (return_id: string, received: readonly ReceivedLine[]) => {
  const of = (unit: "restocked" | "damaged") =>
    received.filter((line) => line[unit] > 0).map((line) => ({ id: line.item.item_id, quantity: line[unit] }))
  return [
    ...actionPerLine("RECEIVE_RETURN_ITEM", "return", return_id, of("restocked")),
    ...actionPerLine("RECEIVE_DAMAGED_RETURN_ITEM", "return", return_id, of("damaged")),
  ]
}

/** Writes what happened; the parcel is returned once nothing is with the buyer and no cash is on its way to us. */
async function tell(
  db: Db,
  parcel: LockedParcel,
  lines: readonly OrderLine[],
  { order_id, actor, on_behalf_of, reason, request_key }: ReceiveReturnInput,
  data: { amount: number } & Record<string, unknown>,
): Promise<void> {
  const due = parcel.amount - parcel.canceled - data.amount - parcel.captured
  const ends = due <= 0 && lines.every((line) => keptOf(line) === 0)
  const to_state = ends ? "returned" : parcel.state
  if (ends) await db.run(setParcelState, [order_id, to_state, null, null, null])
  const states = { from_state: parcel.state, to_state }
  await writeParcelEvent(db, {
    order_id,
    kind: "return_received",
    ...states,
    actor,
    on_behalf_of,
    reason,
    request_key,
    data,
  })
  if (ends) await endIfLast(db, parcel.order_group_id)
}
