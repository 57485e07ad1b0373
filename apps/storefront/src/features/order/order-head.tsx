import type { OrderGroupView } from "@cho-htx/contracts"
import { TruckGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { draftStorage } from "../checkout/draft-storage"
import { HoldNote } from "./hold-note"
import { orderLine } from "./order-line"
import { parcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"

interface OrderHeadProps {
  order: OrderGroupView
  /** True right after ordering. */
  isNew: boolean
  words: OrderWords
  helpPhone: string
}

/** Code, date, how the whole stands in words, and what the buyer should do next. */
export function OrderHead({ order, isNew, words, helpPhone }: OrderHeadProps) {
  const [date, time] = formatDateTime(order.placed_at).split(", ")
  const pay = noBreak(words[`pay_${order.payment.mode}`])
  // What was just ordered was ordered from this tab's draft.
  const email = isNew ? draftStorage.read().email?.trim() : null
  const coming = order.parcels.filter((parcel) => parcel.state === "shipped")
  const cash = coming.reduce((sum, parcel) => sum + parcelMoney(parcel).due, 0)
  return (
    <>
      <div className="print:hidden">
        <h1 className="pt-6 font-bold text-3xl leading-[1.3] tracking-[-0.012em] min-[900px]:text-4xl">
          {fill(words.title, { code: order.code })}
        </h1>
        <p className="mt-1 text-soft">
          {fill(words.placed_line, { time: time ?? "", date: date ?? "", n: order.parcels.length, pay })}
        </p>
        <p className="mt-1 font-bold" data-testid="order-line">
          {orderLine(
            order.parcels.map(({ state }) => state),
            words,
          )}
        </p>
      </div>
      {isNew ? (
        <Note tone="ok" role="status" className="print:hidden">
          <b>{words.new_title}</b> {fill(words.new_text, { code: order.code })}
          {email ? ` ${fill(words.new_mail, { email })}` : null}
        </Note>
      ) : null}
      <HoldNote payment={order.payment} words={words} helpPhone={helpPhone} />
      {coming.length > 0 ? (
        <Note tone="ok" icon={<TruckGlyph size={22} />} className="print:hidden">
          <b>{coming.length === 1 ? words.coming_one : fill(words.coming_many, { n: coming.length })}</b>{" "}
          {cash > 0 ? fill(words.coming_text, { sum: formatDong(cash) }) : null}
        </Note>
      ) : null}
    </>
  )
}
