import { formatDateTime, formatPhone } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lineLabel } from "../../market-cart/line-label"
import { exportMessages } from "../export-messages"
import type { SheetValue } from "../writing/sheet-value"
import type { SheetColumn } from "../writing/stream-sheet"
import { type Days, type ExportOrder, orderPages } from "./order-pages"

const words = exportMessages.orders

export const orderColumns: SheetColumn[] = [
  { header: words.code, width: 14 },
  { header: words.placed_at, width: 18 },
  { header: words.state, width: 20 },
  { header: words.name, width: 22 },
  { header: words.phone, width: 14 },
  { header: words.address, width: 44 },
  { header: words.sku, width: 14 },
  { header: words.item, width: 36 },
  { header: words.quantity, width: 10 },
  { header: words.unit_price, width: 16, money: true },
  { header: words.sum, width: 18, money: true },
  { header: words.total, width: 18, money: true },
  { header: words.carrier, width: 18 },
  { header: words.tracking, width: 20 },
  { header: words.note, width: 30 },
]

const address = ({ line, commune_name, province_name }: ExportOrder) =>
  [line, commune_name, province_name].filter(Boolean).join(", ")

/** One row for each line; what belongs to the order as a whole stands on its first row only, so that a column can be added up. */
function* rowsOf(order: ExportOrder): Generator<SheetValue[]> {
  const lines = order.lines.length > 0 ? order.lines : [null]
  for (const [index, line] of lines.entries()) {
    const first = index === 0
    yield [
      ...[order.code, formatDateTime(order.placed_at.toISOString()), exportMessages.parcelStates[order.state]],
      ...[order.name, formatPhone(order.phone), address(order)],
      ...(line
        ? [
            line.sku,
            lineLabel(line.title, line.variant_title),
            line.quantity,
            line.unit_price,
            line.quantity * line.unit_price,
          ]
        : [null, null, null, null, null]),
      first ? order.amount - order.canceled : null,
      ...(first ? [order.carrier, order.tracking_code, order.note] : [null, null, null]),
    ]
  }
}

/** Orders of a cooperative placed on these days, line by line. */
export async function* orderRows(
  scope: MedusaContainer,
  cooperativeId: string,
  days: Days,
): AsyncGenerator<SheetValue[]> {
  for await (const order of orderPages(scope, cooperativeId, days, true)) yield* rowsOf(order)
}
