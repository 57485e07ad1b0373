import { entityId } from "../../../lib/entity-id"
import { rawOf } from "../db/amount"
import type { OrderLine, OrderRow } from "./sql/read-order"
import type { ReservationRow } from "./sql/stock-rows"

const id = entityId

/** A line whose stock is tracked gives one item per reservation (a kit several), any other one of its own. */
function itemsOf(line: OrderLine, reservations: readonly ReservationRow[], fulfillment_id: string) {
  const common = { line_item_id: line.id, barcode: line.variant_barcode ?? "", fulfillment_id }
  const name = line.variant_title ?? line.title
  const sku = line.variant_sku ?? ""
  const held = reservations.filter((reservation) => reservation.line_item_id === line.id)
  const item = (title: string, sku: string, quantity: number, inventory_item_id: string | null) => ({
    ...common,
    id: id("fulit"),
    title,
    sku,
    quantity,
    raw_quantity: rawOf(quantity),
    inventory_item_id,
  })
  if (held.length === 0) return [item(name, sku, line.quantity, null)]
  return held.map((row) => item(row.title || name, row.sku || sku, Number(row.quantity), row.inventory_item_id))
}

/**
 * Rows of a fulfillment that holds the whole order, as Medusa's createOrderFulfillment writes them. Throws when nobody knows where the
 * goods are: neither a reservation nor the cooperative names a place.
 */
export function packedRows(order: OrderRow, reservations: readonly ReservationRow[], created_by: string | null) {
  const location_id = reservations[0]?.location_id ?? order.location_id
  if (!location_id) throw new Error(`Order ${order.id} has no stock location to pack from`)
  const fulfillment_id = id("ful")
  const address = order.shipping_address && { ...order.shipping_address, id: id("fuladdr") }
  const [method] = order.methods
  const fulfillment = {
    id: fulfillment_id,
    location_id,
    data: {},
    provider_id: method?.provider_id ?? null,
    shipping_option_id: method?.shipping_option_id ?? null,
    delivery_address_id: address?.id ?? null,
    created_by,
    requires_shipping: order.lines.some((line) => line.requires_shipping),
  }
  const rows = {
    fulfillment_address: address ? [address] : [],
    fulfillment: [fulfillment],
    fulfillment_item: order.lines.flatMap((line) => itemsOf(line, reservations, fulfillment_id)),
    order_fulfillment: [{ id: id("ordful"), order_id: order.id, fulfillment_id }],
  }
  return { rows, fulfillment_id }
}
