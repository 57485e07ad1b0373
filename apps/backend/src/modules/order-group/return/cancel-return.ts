import type { ParcelStanding } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { actionPerLine, nextVersion } from "../parcel/next-version"
import { orderOf } from "../parcel/order-of"
import { ParcelRefused } from "../parcel/parcel-refused"
import { standingOf } from "../parcel/standing"
import { writeParcelEvent } from "../parcel/write-event"
import { isWaiting, lockReturn, type ReturnInput } from "./return-step"
import { setReturnStatus } from "./sql/returns"

/**
 * Nothing will come back after all: the return is closed and its units may be asked for again. Refused once goods were received, as Medusa
 * does. Throws ParcelRefused.
 */
export async function cancelReturn(db: Db, input: ReturnInput): Promise<ParcelStanding> {
  const { parcel, found, replay } = await lockReturn(db, "return_canceled", input)
  if (replay) return standingOf(parcel)
  if (!isWaiting(found)) throw new ParcelRefused("wrong_state", { path: "return_id" })
  if (found.items.some((item) => item.received > 0))
    throw new ParcelRefused("too_much", { path: "return_id", limit: 0 })
  await db.count(setReturnStatus, [found.id, "canceled"])
  faultPoint("return.cancel.closed")
  const order = await orderOf(db, input.order_id)
  const waiting = found.items.map(({ item_id: id, quantity }) => ({ id, quantity }))
  await nextVersion(db, order, {
    // Medusa notes nobody here.
    actor: "system",
    return_id: found.id,
    actions: actionPerLine("CANCEL_RETURN_ITEM", "return", found.id, waiting),
    lines: order.lines.map((line) => {
      const quantity = waiting.find(({ id }) => id === line.id)?.quantity ?? 0
      return { ...line, return_requested: line.return_requested - quantity }
    }),
  })
  const { order_id, actor, on_behalf_of, reason, request_key } = input
  const data = { return_id: found.id }
  await writeParcelEvent(db, { order_id, kind: "return_canceled", actor, on_behalf_of, reason, request_key, data })
  faultPoint("return.cancel.written")
  return standingOf(parcel)
}
