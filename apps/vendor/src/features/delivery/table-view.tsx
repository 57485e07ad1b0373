import { type DeliveryTable, deliveryZones } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Note } from "@cho-htx/ui/note"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import type { DeliveryWords } from "../../messages/vi/delivery"
import { PreviewBox } from "./preview-box"
import { flatTable } from "./table/flat-table"
import { daysWords, weightWords } from "./table/value-words"

export interface TableViewProps {
  table: DeliveryTable
  /** Why it cannot be changed here. */
  why: string
  words: DeliveryWords
}

/** The table for those who only look at it. */
export function TableView({ table, why, words }: TableViewProps) {
  const { view } = words
  const [base, step] = [weightWords(table.base_weight_g, words), weightWords(table.step_weight_g, words)]
  return (
    <div className="grid gap-4 min-[900px]:grid-cols-[minmax(0,1fr)_24rem] min-[900px]:items-start min-[900px]:gap-5">
      <div className="grid gap-4">
        <Note tone="info">
          <p>{fill(words.how, { base, step })}</p>
          <p className="mt-1">{why}</p>
        </Note>
        {deliveryZones.map((zone) => {
          const { base_fee, step_fee, days_min, days_max } = table.zones[zone]
          const rows = [
            [fill(view.base, { weight: base }), formatDong(base_fee)],
            [fill(view.step, { weight: step }), formatDong(step_fee)],
            [view.days, daysWords(days_min, days_max, words)],
          ]
          return (
            <Box key={zone}>
              <h2 className="font-bold text-xl leading-[1.3]">{words.zones[zone]}</h2>
              <dl className="mt-1 divide-y divide-line">
                {rows.map(([name, value]) => (
                  <div key={name} className="flex justify-between gap-3 py-2.5">
                    <dt className="text-soft">{name}</dt>
                    <dd className="font-bold tabular-nums">{value}</dd>
                  </div>
                ))}
              </dl>
            </Box>
          )
        })}
      </div>
      <PreviewBox values={flatTable(table)} words={words} />
    </div>
  )
}
