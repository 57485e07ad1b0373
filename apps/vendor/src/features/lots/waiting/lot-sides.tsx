import type { VendorLot } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { FactList } from "../fact-list"
import { useLotWords } from "../use-lot-words"
import { differences, marketRows, typedRows } from "./sides"

export interface LotSidesProps {
  entry: OutboxEntry
  /** As the market has it; null for a new lot, and until it was asked. */
  lot: VendorLot | null
  /** It is no longer on the market. */
  gone: boolean
  asking: boolean
  /** The market could not be asked. */
  unread: boolean
}

/** What the person wrote beside what the market has: of an edit where they differ, of anything else both as they are. */
export function LotSides({ entry, lot, gone, asking, unread }: LotSidesProps) {
  const words = useLotWords()
  const { waiting } = words
  const typed = typedRows(entry, words)
  if (lot && entry.deed === "lot-edit") {
    const rows = differences(typed, marketRows(lot, words), Object.values(words.kinds))
    if (rows.length === 0) return <p className="mt-2">{waiting.same}</p>
    return (
      <dl className="mt-3 divide-y divide-[#eab9ae] border-[#eab9ae] border-y">
        {rows.map(([name, mine, theirs]) => (
          <div key={name} className="py-2.5 leading-[1.45]">
            <dt className="font-bold">{name}</dt>
            <dd className="grid grid-cols-[8.5rem_1fr] gap-3">
              <span className="text-soft">{waiting.yours}</span>
              <span className="min-w-0 break-words">{mine ?? waiting.nothing}</span>
              <span className="text-soft">{waiting.theirs}</span>
              <span className="min-w-0 break-words">{theirs ?? waiting.nothing}</span>
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <>
      {typed.length > 0 ? (
        <>
          <h3 className="mt-3 font-bold">{waiting.typed}</h3>
          <FactList rows={typed} />
        </>
      ) : null}
      {lot ? (
        <>
          <h3 className="mt-3 font-bold">{waiting.now}</h3>
          <FactList rows={marketRows(lot, words)} />
        </>
      ) : null}
      {gone ? <p className="mt-3 font-bold">{waiting.gone}</p> : null}
      {!lot && !gone && asking ? <p className="mt-3 text-soft">{waiting.asking}</p> : null}
      {!lot && unread && !asking ? <p className="mt-3 text-soft">{waiting.unread}</p> : null}
    </>
  )
}
