import type { VendorLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "../../lib/i18n/fill"
import { useLotWords } from "./use-lot-words"

const day = (text: string | null) => text && formatDate(text)

/** What was written of the lot; empty answers are left out. */
export function LotFacts({ lot }: { lot: VendorLot }) {
  const { lot: words, kinds } = useLotWords()
  const packs = (n: number) => fill(words.packs, { n: n.toLocaleString("vi-VN") })
  const rows: [string, string | null][] = [
    [kinds[lot.kind], day(lot.made_on)],
    [words.packed_on, day(lot.packed_on)],
    [words.best_before, day(lot.best_before)],
    [words.quantity, packs(lot.quantity)],
    [words.attached, lot.attached > 0 ? packs(lot.attached) : null],
    [words.inputs, lot.inputs],
    [words.came_from, lot.came_from],
    [words.went_to, lot.went_to],
    [words.note, lot.note],
  ]
  return (
    <Box>
      <h2 className="mb-2 font-bold text-xl leading-[1.3]">{words.facts}</h2>
      <dl className="divide-y divide-line">
        {rows.map(([name, fact]) =>
          fact ? (
            <div key={name} className="grid grid-cols-[8.5rem_1fr] gap-3 py-2.5 leading-[1.45]">
              <dt className="text-soft">{name}</dt>
              <dd className="min-w-0 break-words">{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Box>
  )
}
