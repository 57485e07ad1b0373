import { formatDateTime } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { exportMessages } from "../export-messages"
import type { SheetValue } from "../writing/sheet-value"
import type { SheetColumn } from "../writing/stream-sheet"
import { type Days, orderPages } from "./order-pages"

const words = exportMessages.money

export const moneyColumns: SheetColumn[] = [
  { header: words.code, width: 14 },
  { header: words.placed_at, width: 18 },
  { header: words.state, width: 22 },
  { header: words.name, width: 24 },
  { header: words.amount, width: 18, money: true },
  { header: words.canceled, width: 16, money: true },
  { header: words.captured, width: 16, money: true },
  { header: words.refunded, width: 20, money: true },
  { header: words.due, width: 20, money: true },
]

/** Money of the orders placed on these days, one row for each; nothing is due of orders that came to nothing. */
export async function* moneyRows(
  scope: MedusaContainer,
  cooperativeId: string,
  days: Days,
): AsyncGenerator<SheetValue[]> {
  for await (const order of orderPages(scope, cooperativeId, days, false)) {
    const { code, placed_at, state, name, amount, canceled, captured, refunded } = order
    yield [
      ...[code, formatDateTime(placed_at.toISOString()), exportMessages.parcelStates[state], name],
      ...[amount, canceled, captured, refunded, Math.max(0, amount - canceled - captured)],
    ]
  }
}
