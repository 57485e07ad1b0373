import type { AdjustmentRow } from "../completion/cart-row"
import { rawOf } from "../db/amount"
import type { OrderLine } from "./sql/read-order"

/** An order line for unit tests: price in đồng with tax, nothing fulfilled. */
export const orderLine = (
  id: string,
  quantity: number,
  price: number,
  adjustments: AdjustmentRow[] = [],
): OrderLine => ({
  id,
  title: "Gạo",
  variant_title: "túi 1 kg",
  variant_sku: null,
  variant_barcode: null,
  requires_shipping: true,
  is_tax_inclusive: true,
  raw_unit_price: rawOf(price),
  quantity,
  fulfilled: 0,
  shipped: 0,
  delivered: 0,
  return_requested: 0,
  return_received: 0,
  return_dismissed: 0,
  written_off: 0,
  tax_lines: [],
  adjustments,
})
