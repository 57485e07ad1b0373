import type { OrderParcel } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreakUnits } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { Thumb } from "../cart/thumb"
import type { OrderWords } from "./track-failure"

/** What is in a parcel; what was canceled of it is struck and carries what it takes off the sum. */
export function ParcelGoods({ parcel, words }: { parcel: OrderParcel; words: OrderWords }) {
  return (
    <ul className="my-3.5 flex flex-wrap gap-2">
      {parcel.lines.map((line) => {
        const canceled = parcel.state === "canceled" ? 0 : line.canceled_quantity
        const left = line.quantity - canceled
        const label = noBreakUnits(line.label)
        return (
          <li key={line.id} className="flex flex-[1_1_200px] items-center gap-2 text-sm leading-normal">
            <Thumb src={line.thumbnail} size={52} />
            <span className="min-w-0">
              {left > 0 ? (
                <span className={parcel.state === "canceled" ? "text-soft line-through" : ""}>
                  {fill(words.line, { label, n: left })}
                </span>
              ) : (
                <s className="text-soft">{fill(words.line, { label, n: line.quantity })}</s>
              )}
              {canceled > 0 ? (
                <span className="mt-0.5 flex flex-wrap items-center gap-x-2">
                  <Tag tone="bad">{fill(words.line_canceled, { n: canceled })}</Tag>
                  {line.canceled_total ? (
                    <span className="whitespace-nowrap tabular-nums">−{formatDong(line.canceled_total)}</span>
                  ) : null}
                </span>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
