import type { DeliveryTable } from "@cho-htx/contracts"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import type { Merge } from "../table/merge-tables"
import { fieldName, valueWords } from "../table/value-words"

export interface DeliverySidesProps {
  merge: Merge
  wanted: DeliveryTable
  market: DeliveryTable
  words: DeliveryWords
}

/** What the person wrote beside what the market has where they differ, and what only the other changed. */
export function DeliverySides({ merge, wanted, market, words }: DeliverySidesProps) {
  const { conflict } = words
  const { mine, theirs, table } = merge
  if (mine.length === 0) return <p className="mt-2">{conflict.same}</p>
  return (
    <>
      <dl className="mt-3 divide-y divide-[#eab9ae] border-[#eab9ae] border-y">
        {mine.map((field) => (
          <div key={field} className="py-2.5 leading-[1.45]">
            <dt className="font-bold">{fieldName(field, words)}</dt>
            <dd className="grid grid-cols-[8.5rem_1fr] gap-x-3 tabular-nums">
              <span className="text-soft">{conflict.yours}</span>
              <span>{valueWords(field, wanted, words)}</span>
              <span className="text-soft">{conflict.theirs}</span>
              <span>{valueWords(field, market, words)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {theirs.length > 0 ? (
        <div className="mt-3">
          <p>{conflict.kept}</p>
          <ul className="mt-1 list-disc pl-5">
            {theirs.map((field) => (
              <li key={field}>
                {fieldName(field, words)}: {valueWords(field, market, words)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {table ? null : <p className="mt-3 font-bold">{conflict.crossed}</p>}
    </>
  )
}
