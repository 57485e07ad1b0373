import type { OrderGroupView, OrderParcel, ParcelRefund } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam/date"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { parcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"

interface ParcelSumProps {
  parcel: OrderParcel
  payment: OrderGroupView["payment"]
  words: OrderWords
}

const refundLine = ({ state, at }: ParcelRefund, words: OrderWords) =>
  state === "done" ? fill(words.refund_done, { date: formatDate(at) }) : words[`refund_${state}`]

/** What this parcel costs after all that was canceled, paid and given back: one line when nothing was, else each sum. */
export function ParcelSum({ parcel, payment, words }: ParcelSumProps) {
  const money = parcelMoney(parcel)
  const refunds = parcel.refunds
  const transfer = payment.mode === "transfer" || payment.mode === "gateway"
  const settled = money.due === 0
  const done = money.given > 0 ? words.given : money.paid > 0 ? words.paid : words.nothing_due
  const last = settled ? done : transfer ? words.parcel_due_transfer : words.due
  const sum = settled ? money.paid + money.given : money.due
  const detailed = money.canceled > 0 || refunds.length > 0 || (money.paid > 0 && !settled)
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1.5 text-sm leading-normal [&_dd]:whitespace-nowrap [&_dd]:text-right [&_dd]:tabular-nums">
      {detailed ? (
        <>
          <dt className="text-soft">{words.parcel_total}</dt>
          <dd>{formatDong(money.total)}</dd>
        </>
      ) : null}
      {money.canceled > 0 ? (
        <>
          <dt className="text-soft">{parcel.state === "returned" ? words.parcel_returned : words.parcel_canceled}</dt>
          <dd>−{formatDong(money.canceled)}</dd>
        </>
      ) : null}
      {money.paid > 0 && !settled ? (
        <>
          <dt className="text-soft">{words.parcel_paid}</dt>
          <dd>−{formatDong(money.paid)}</dd>
        </>
      ) : null}
      <dt className="self-center">{last}</dt>
      <dd data-testid="parcel-due">{sum > 0 ? <b className="text-lg">{formatDong(sum)}</b> : null}</dd>
      {refunds.map((refund) => (
        <div key={`${refund.at} ${refund.amount}`} className="contents">
          <dt>{refundLine(refund, words)}</dt>
          <dd className="font-bold text-leaf-700">{formatDong(refund.amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
