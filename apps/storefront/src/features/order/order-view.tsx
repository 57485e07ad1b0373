import type { OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { CancelSheet } from "./cancel-sheet"
import { ContractSummary } from "./contract-summary"
import { OrderFacts } from "./order-facts"
import { OrderHead } from "./order-head"
import { ParcelCard } from "./parcel-card"
import { parcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"

export interface OrderViewProps {
  order: OrderGroupView
  /** True right after ordering. */
  isNew: boolean
  words: OrderWords
  helpPhone: string
  /** The order as the server answered it after a change. */
  onChange: (order: OrderGroupView) => void
}

/** The whole order: heading, what comes next, a card per parcel, the sums and the contract. */
export function OrderView({ order, isNew, words, helpPhone, onChange }: OrderViewProps) {
  const [canceling, setCanceling] = useState<OrderParcel | null>(null)
  const [done, setDone] = useState<{ name: string; sum: number } | null>(null)
  const close = (parcel: OrderParcel, changed: OrderGroupView | null) => {
    setCanceling(null)
    if (!changed) return
    setDone({ name: parcel.cooperative.short_name, sum: parcelMoney(parcel).due })
    onChange(changed)
  }
  return (
    <div className="grid gap-4">
      <OrderHead order={order} isNew={isNew && !done} words={words} helpPhone={helpPhone} />
      {done ? (
        <Note tone="ok" role="status" className="print:hidden">
          {fill(words.canceled_now, { name: done.name, sum: formatDong(done.sum) })}
        </Note>
      ) : null}
      {order.parcels.map((parcel, index) => (
        <ParcelCard
          key={parcel.order_id}
          parcel={parcel}
          order={order}
          number={index + 1}
          words={words}
          onCancel={parcel.state === "placed" ? () => setCanceling(parcel) : undefined}
        />
      ))}
      <OrderFacts order={order} words={words} />
      <ContractSummary order={order} words={words} />
      {canceling ? (
        <CancelSheet
          order={order}
          parcel={canceling}
          words={words}
          helpPhone={helpPhone}
          onClose={(changed) => close(canceling, changed)}
          onStale={onChange}
        />
      ) : null}
    </div>
  )
}
