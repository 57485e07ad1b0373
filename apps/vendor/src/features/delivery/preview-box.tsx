import { Box } from "@cho-htx/ui/box"
import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { DeliveryWords } from "../../messages/vi/delivery"
import { previewOf, type ZonePreview } from "./form/preview-of"
import { readGrams } from "./form/read-form"
import type { FlatTable } from "./table/flat-table"
import { daysWords } from "./table/value-words"

/** The weight the person sees first. */
const FIRST_KILOS = "5"

/** "22.000 ₫ + 2 × 3.000 ₫": how the fee comes about. */
const sumWords = ({ rate, steps }: ZonePreview, { sum, first }: DeliveryWords["preview"]): string =>
  steps === 0 ? first : fill(sum, { base: formatDong(rate.base_fee), n: steps, step: formatDong(rate.step_fee) })

/** What buyers pay for a parcel of a weight the person chooses, computed as the market does, while they write. */
export function PreviewBox({ values, words }: { values: FlatTable; words: DeliveryWords }) {
  const { preview } = words
  const [typed, setTyped] = useState(FIRST_KILOS)
  const { value: grams, wrong } = readGrams(typed, words.errors)
  const rows = previewOf(values, typeof grams === "number" ? grams : Number.NaN)
  const { free_from, pickup } = values
  return (
    <Box aria-labelledby="preview-title" className="bg-leaf-50!">
      <h2 id="preview-title" className="font-bold text-xl leading-[1.3]">
        {preview.title}
      </h2>
      <div className="mt-3">
        <Field id="preview-weight" label={preview.weight} error={wrong}>
          <div className="relative">
            <TextInput
              id="preview-weight"
              inputMode="decimal"
              autoComplete="off"
              maxLength={9}
              value={typed}
              error={wrong}
              aria-describedby="preview-unit"
              className="pr-12! tabular-nums"
              onChange={({ target }) => setTyped(target.value)}
            />
            <span
              id="preview-unit"
              className="pointer-events-none absolute inset-y-0 right-3.5 flex items-center text-soft"
            >
              {words.units.kg}
            </span>
          </div>
        </Field>
      </div>
      <ul className="mt-2 divide-y divide-line">
        {rows.map(({ zone, quote }) => (
          <li key={zone} className="py-3 leading-[1.45]">
            <p className="flex items-baseline justify-between gap-3">
              <span className="min-w-0">{preview.zones[zone]}</span>
              {quote ? (
                <b className="whitespace-nowrap text-lg leading-[1.4] tabular-nums">{formatDong(quote.fee)}</b>
              ) : (
                <span className="text-right text-sm text-soft">{preview.missing}</span>
              )}
            </p>
            {quote ? (
              <p className="flex justify-between gap-3 text-sm text-soft tabular-nums">
                <span>{daysWords(quote.rate.days_min, quote.rate.days_max, words)}</span>
                <span className="text-right">{sumWords(quote, preview)}</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <ul className="grid gap-1 border-line border-t pt-3 text-sm">
        <li>
          {typeof free_from === "number"
            ? fill(preview.free_from, { amount: formatDong(free_from) })
            : preview.never_free}
        </li>
        <li>{pickup ? preview.pickup : preview.no_pickup}</li>
      </ul>
    </Box>
  )
}
