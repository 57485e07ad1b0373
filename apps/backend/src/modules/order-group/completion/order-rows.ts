import { entityId } from "../../../lib/entity-id"
import { type RawAmount, rawOf, rawZero } from "../db/amount"
import type { AdjustmentRow, CartMethodRow, CartRow, TaxLineRow } from "./cart-row"
import type { OrderPlan, PlannedLine } from "./plan"
import type { RowWriter } from "./row-writer"

const id = entityId

/** Medusa's order_summary of an unpaid order: every total with its raw twin. */
function summaryTotals(total: number, credit: number) {
  const zero = ["paid_total", "refunded_total", "transaction_total"]
  const full = ["accounting_total", "pending_difference", "current_order_total", "original_order_total"]
  const twins = (names: string[], amount: number, raw: RawAmount) =>
    names.flatMap((name) => [
      [name, amount],
      [`raw_${name}`, raw],
    ])
  return Object.fromEntries([
    ...twins(zero, 0, rawZero),
    ...twins(["credit_line_total"], credit, rawOf(credit)),
    ...twins(full, total, rawOf(total)),
  ])
}

const taxLine = (line: TaxLineRow) => ({ ...line, raw_rate: rawOf(line.rate) })
const adjustment = (row: AdjustmentRow) => ({ ...row, amount: row.raw_amount.value, version: 1 })

function writeLine(write: RowWriter, order: OrderPlan, line: PlannedLine): void {
  const item_id = line.order_line_id
  const metadata = line.metadata ?? {}
  write("order_line_item", {
    ...line.copied,
    id: item_id,
    unit_price: line.raw_unit_price.value,
    raw_unit_price: line.raw_unit_price,
    compare_at_unit_price: line.raw_compare_at_unit_price?.value ?? null,
    raw_compare_at_unit_price: line.raw_compare_at_unit_price,
    is_custom_price: line.is_custom_price,
    metadata,
  })
  const quantity = { quantity: line.quantity, raw_quantity: rawOf(line.quantity) }
  write("order_item", { id: id("orditem"), order_id: order.id, version: 1, item_id, ...quantity, metadata })
  for (const tax of line.tax_lines) write("order_line_item_tax_line", { ...taxLine(tax), id: id("ordlitxl"), item_id })
  for (const cut of line.adjustments)
    write("order_line_item_adjustment", { ...adjustment(cut), id: id("ordliadj"), item_id })
}

function writeMethod(write: RowWriter, order: OrderPlan, method: CartMethodRow): void {
  const shipping_method_id = id("ordsm")
  write("order_shipping_method", {
    id: shipping_method_id,
    name: method.name,
    description: method.description,
    amount: method.raw_amount.value,
    raw_amount: method.raw_amount,
    is_tax_inclusive: method.is_tax_inclusive,
    shipping_option_id: method.shipping_option_id,
    data: method.data,
    metadata: method.metadata,
  })
  write("order_shipping", { id: id("ordspmv"), order_id: order.id, version: 1, shipping_method_id })
  for (const tax of method.tax_lines)
    write("order_shipping_method_tax_line", { ...taxLine(tax), id: id("ordsmtxl"), shipping_method_id })
  for (const cut of method.adjustments)
    write("order_shipping_method_adjustment", { ...adjustment(cut), id: id("ordsmadj"), shipping_method_id })
}

/** Rows of one Medusa order, as Medusa's own createOrders writes them. */
export function writeOrder(write: RowWriter, cart: CartRow, order: OrderPlan): void {
  const address = (row: CartRow["shipping_address"]) => {
    if (!row) return null
    const copy = { ...row, id: id("ordaddr") }
    write("order_address", copy)
    return copy.id
  }
  write("order", {
    id: order.id,
    region_id: cart.region_id,
    customer_id: cart.customer_id,
    version: 1,
    sales_channel_id: cart.sales_channel_id,
    status: "pending",
    email: cart.email,
    currency_code: cart.currency_code,
    shipping_address_id: address(cart.shipping_address),
    billing_address_id: address(cart.billing_address),
    no_notification: false,
    metadata: cart.metadata,
    locale: cart.locale,
  })
  const credit = order.credit.reduce((sum, part) => sum + part.amount, 0)
  const totals = summaryTotals(order.total, credit)
  write("order_summary", { id: id("ordsum"), order_id: order.id, version: 1, totals })
  for (const line of order.lines) writeLine(write, order, line)
  for (const method of order.methods) writeMethod(write, order, method)
}
