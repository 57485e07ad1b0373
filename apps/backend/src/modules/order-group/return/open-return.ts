import type { ParcelStanding } from "@cho-htx/contracts"
import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import { actionPerLine, nextVersion } from "../parcel/next-version"
import { orderOf, userOf } from "../parcel/order-of"
import { ParcelRefused } from "../parcel/parcel-refused"
import { findKeyedEvent } from "../parcel/sql/parcel-rows"
import type { OrderLine, OrderRow } from "../parcel/sql/read-order"
import { type StepInput, takeStep } from "../parcel/take-step"
import { insertReturn } from "./sql/returns"
import { sumLines } from "./sum-lines"

export interface OpenReturnInput extends StepInput {
  reason: string
  lines: { line_id: string; quantity: number }[]
}

export interface ReturnOpened {
  parcel: ParcelStanding
  return_id: string
}

/** Units of a line that may still be sent back. */
const returnable = (line: OrderLine) =>
  line.delivered - line.return_requested - line.return_received - line.return_dismissed

/**
 * The buyer wants to send goods back: a return that waits for them, as Medusa keeps it, in the caller's transaction. Never more than was
 * delivered and is not back or on its way. The same key answers the same return. Throws ParcelRefused.
 */
export async function openReturn(db: Db, input: OpenReturnInput): Promise<ReturnOpened> {
  let return_id = ""
  const parcel = await takeStep(db, "return", input, async () => {
    const order = await orderOf(db, input.order_id)
    const asked = askedLines(order, input)
    return_id = entityId("return")
    await db.count(insertReturn, [JSON.stringify(returnRows(order, return_id, asked, input))])
    faultPoint("return.open.written")
    await nextVersion(db, order, {
      actor: input.actor,
      change_type: "return_request",
      return_id,
      actions: actionPerLine("RETURN_ITEM", "return", return_id, asked),
      lines: order.lines.map((line) => {
        const quantity = asked.find(({ id }) => id === line.id)?.quantity ?? 0
        return { ...line, return_requested: line.return_requested + quantity }
      }),
    })
    return { data: { return_id, lines: input.lines } }
  })
  return { parcel, return_id: return_id || (await openedBefore(db, input)) }
}

function askedLines(order: OrderRow, input: OpenReturnInput): { id: string; quantity: number }[] {
  const asked = [...sumLines(input.lines, "quantity")].map(([id, { quantity }]) => ({ id, quantity }))
  for (const { id, quantity } of asked) {
    const line = order.lines.find((known) => known.id === id)
    if (!line) throw new ParcelRefused("unknown_line", { path: id })
    if (quantity > returnable(line)) throw new ParcelRefused("too_much", { path: id, limit: returnable(line) })
  }
  return asked
}

const returnRows = (
  order: OrderRow,
  return_id: string,
  asked: readonly { id: string; quantity: number }[],
  { actor, reason }: OpenReturnInput,
) => ({
  return: [
    {
      id: return_id,
      order_id: order.id,
      order_version: order.version,
      status: "requested",
      location_id: order.location_id,
      created_by: userOf(actor),
    },
  ],
  return_item: asked.map(({ id, quantity }) => ({
    id: entityId("retitem"),
    return_id,
    item_id: id,
    quantity,
    raw_quantity: rawOf(quantity),
    note: reason,
    metadata: {},
  })),
})

async function openedBefore(db: Db, { order_id, request_key }: OpenReturnInput): Promise<string> {
  const [event] = await db.run(findKeyedEvent, [order_id, "return_opened", request_key])
  const id = event?.data?.return_id
  if (typeof id !== "string") throw new Error(`The return opened under a key of order ${order_id} is not known`)
  return id
}
