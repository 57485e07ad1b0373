import type { OrderMoney } from "../lib/money-of"
import { useWords } from "../lib/use-words"
import { SumRows } from "./sum-rows"

/** One order's part of the payment: canceled, taken, given back, still owed; a row that is nothing is left out. */
export function ParcelMoney({ money }: { money: OrderMoney }) {
  const { words } = useWords()
  const { canceled, captured, refunded, due } = money
  const rows = [
    { name: words("parcel.money.canceled"), amount: -canceled },
    { name: words("orderGroup.captured"), amount: captured },
    { name: words("orderGroup.refunded"), amount: refunded },
  ].filter((row) => row.amount !== 0)
  return <SumRows rows={[...rows, { name: words("orderGroup.due"), amount: due, strong: true }]} />
}
