import type { ParcelState } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"

const STEPS: ParcelState[] = ["placed", "confirmed", "packed", "shipped", "delivered"]

interface OrderToAdvance {
  id: string
  location_id: string
  placed_at: Date
}

/** Takes one order through Medusa's own fulfilment workflows to `state`; a cancelled one gives its stock back. */
export async function advanceOrder(
  container: MedusaContainer,
  order: OrderToAdvance,
  state: ParcelState,
): Promise<void> {
  if (state === "canceled") {
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
    return
  }
  const reached = STEPS.indexOf(state)
  if (reached >= STEPS.indexOf("confirmed")) {
    const confirmed_at = new Date(order.placed_at.getTime() + 45 * 60_000).toISOString()
    await container.resolve(Modules.ORDER).updateOrders([{ id: order.id, metadata: { confirmed_at } }])
  }
  if (reached < STEPS.indexOf("packed")) return

  const items = await readItems(container, order.id)
  const { result: fulfillment } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: order.id, location_id: order.location_id, items, no_notification: true },
  })
  const step = { order_id: order.id, fulfillment_id: fulfillment.id }
  if (reached >= STEPS.indexOf("shipped")) {
    await createOrderShipmentWorkflow(container).run({ input: { ...step, items, no_notification: true } })
  }
  if (reached >= STEPS.indexOf("delivered")) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order.id, fulfillmentId: fulfillment.id },
    })
  }
}

async function readItems(container: MedusaContainer, orderId: string) {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(orderId, { relations: ["items"] })
  return (order.items ?? []).map((item) => ({ id: item.id, quantity: Number(item.quantity) }))
}
