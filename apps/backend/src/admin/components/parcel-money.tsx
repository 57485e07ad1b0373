import type { OrderMoney } from "../lib/money-of"
import { useWords } from "../lib/use-words"
import { SumRows } from "./sum-rows"

/** One order's part of the payment: owed, canceled, taken, given back; a row that is nothing is left out. */
export function ParcelMoney({ money }: { money: OrderMoney }) {
  const { words } = useWords()
  const { amount, canceled, captured, refunded, due } = money
  const rows = [
    { name: words("parcel.money.amount"), amount },
    { name: words("parcel.money.canceled"), amount: -canceled },
    { name: words("orderGroup.captured"), amount: captured },
    { name: words("orderGroup.refunded"), amount: refunded },
  ].filter((row, index) => index === 0 || row.amount !== 0)
  return <SumRows rows={[...rows, { name: words("orderGroup.due"), amount: due, strong: true }]} />
}
