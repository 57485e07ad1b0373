import type { ParcelStanding } from "@cho-htx/contracts"
import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import { totalsOf } from "../completion/totals"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import { forgiveAll } from "./forgive"
import { fulfillmentOf } from "./fulfillment-of"
import { actionPerLine, nextVersion } from "./next-version"
import { orderOf, userOf } from "./order-of"
import { fulfillmentItems } from "./sql/fulfillment-rows"
import type { OrderRow } from "./sql/read-order"
import { insertReceivedReturn } from "./sql/return-rows"
import { stockBack } from "./stock-back"
import { type StepInput, takeStep } from "./take-step"

/**
 * Goods nobody took are back on the shelf: in Medusa a return of everything, received, and credit for the delivery that did not happen, so
 * that nothing is owed there either. What was paid before is left as a refund. Throws ParcelRefused.
 */
export async function returnToStock(db: Db, input: StepInput): Promise<ParcelStanding> {
  return takeStep(db, "return-to-stock", input, async (parcel) => {
    const items = await db.run(fulfillmentItems, [fulfillmentOf(parcel)])
    const order = await orderOf(db, input.order_id)
    const location = items[0]?.location_id ?? order.location_id
    await receiveAll(db, order, location, input.actor)
    faultPoint("parcel.return-to-stock.received")
    const { canceled, refund } = await forgiveAll(db, parcel, input)
    return { data: { canceled, refund }, stock: stockBack(items), ends: true }
  })
}

async function receiveAll(db: Db, order: OrderRow, location_id: string | null, actor: string): Promise<void> {
  const return_id = entityId("return")
  const created_by = userOf(actor)
  const head = {
    id: return_id,
    order_id: order.id,
    order_version: order.version,
    status: "received",
    location_id,
    created_by,
  }
  const rows = order.lines.map(({ id: item_id, quantity }) => ({
    id: entityId("retitem"),
    return_id,
    item_id,
    quantity,
    raw_quantity: rawOf(quantity),
    received_quantity: quantity,
    raw_received_quantity: rawOf(quantity),
    metadata: {},
  }))
  await db.count(insertReceivedReturn, [JSON.stringify({ return: [head], return_item: rows })])
  const change = { actor, return_id }
  const actions = (action: string) => actionPerLine(action, "return", return_id, order.lines)
  const asked = await nextVersion(db, order, {
    ...change,
    change_type: "return_request",
    actions: actions("RETURN_ITEM"),
    lines: order.lines.map((line) => ({ ...line, return_requested: line.quantity })),
  })
  const delivery = totalsOf(order.currency_code, [], order.methods).total - order.credit
  const received = await nextVersion(db, asked, {
    ...change,
    change_type: "return_receive",
    actions: actions("RECEIVE_RETURN_ITEM"),
    lines: order.lines.map((line) => ({ ...line, return_requested: 0, return_received: line.quantity })),
    total: delivery,
  })
  if (delivery <= 0) return
  const credit = { reference: "parcel", reference_id: order.id, amount: delivery }
  await nextVersion(db, received, {
    actor,
    change_type: "credit_line",
    actions: [{ action: "CREDIT_LINE_ADD", details: {}, ...credit }],
    lines: received.lines,
    credit: [credit],
  })
}
