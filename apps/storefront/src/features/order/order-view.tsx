import type { OrderGroupView } from "@cho-htx/contracts"
import { TruckGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { fill } from "../../lib/i18n/fill"
import { ContractSummary } from "./contract-summary"
import { OrderFacts } from "./order-facts"
import { ParcelCard } from "./parcel-card"
import type { OrderWords } from "./track-failure"

export interface OrderViewProps {
  order: OrderGroupView
  /** True right after ordering. */
  isNew: boolean
  words: OrderWords
}

/** The whole order: heading, what comes next, a card per parcel, the sums and the contract. */
export function OrderView({ order, isNew, words }: OrderViewProps) {
  const [date, time] = formatDateTime(order.placed_at).split(", ")
  const coming = order.parcels.filter((parcel) => parcel.state === "shipped")
  const comingSum = coming.reduce((sum, parcel) => sum + parcel.total, 0)
  return (
    <div className="grid gap-4">
      <div className="print:hidden">
        <h1 className="pt-6 font-bold text-3xl leading-[1.3] tracking-[-0.012em] min-[900px]:text-4xl">
          {fill(words.title, { code: order.code })}
        </h1>
        <p className="mt-1 text-soft">
          {fill(words.placed_line, { time: time ?? "", date: date ?? "", n: order.parcels.length })}
        </p>
      </div>
      {isNew ? (
        <Note tone="ok" role="status" className="print:hidden">
          <b>{words.new_title}</b> {fill(words.new_text, { code: order.code })}
        </Note>
      ) : null}
      {coming.length > 0 ? (
        <Note tone="ok" icon={<TruckGlyph size={22} />} className="print:hidden">
          <b>{coming.length === 1 ? words.coming_one : fill(words.coming_many, { n: coming.length })}</b>{" "}
          {fill(words.coming_text, { sum: formatDong(comingSum) })}
        </Note>
      ) : null}
      {order.parcels.map((parcel, index) => (
        <ParcelCard
          key={parcel.order_id}
          parcel={parcel}
          number={index + 1}
          of={order.parcels.length}
          paid={parcel.state === "delivered"}
          words={words}
        />
      ))}
      <OrderFacts order={order} words={words} />
      <ContractSummary order={order} words={words} />
    </div>
  )
}
