import { formatDong } from "@cho-htx/vietnam/dong"
import type { ParcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"

/** Last rows of a printed table: what was agreed, what was taken off since, what remains and what went back. */
export function PaperSums({ money, words }: { money: ParcelMoney; words: OrderWords }) {
  const rows: [string, string][] = [[words.total, formatDong(money.total)]]
  if (money.canceled > 0) {
    rows.push([words.contract_cut, `−${formatDong(money.canceled)}`])
    rows.push([words.contract_left, formatDong(money.total - money.canceled)])
  }
  if (money.refunded > 0) rows.push([words.contract_refunded, formatDong(money.refunded)])
  return rows.map(([name, sum]) => (
    <tr key={name} className="font-bold">
      <td colSpan={3}>{name}</td>
      <td className="text-right">{sum}</td>
    </tr>
  ))
}
