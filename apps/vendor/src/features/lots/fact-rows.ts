import type { UpdateLotBody } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "../../lib/i18n/fill"
import type { LotWords } from "../../messages/vi/lots"

export type FactRow = [name: string, fact: string | null]

const day = (text: string | null | undefined) => (text ? formatDate(text) : null)

/** What was written of a lot as names and words; an empty answer is null. */
export function factRows(lot: UpdateLotBody & { attached?: number }, { lot: words, kinds }: LotWords): FactRow[] {
  const packs = (n: number) => fill(words.packs, { n: n.toLocaleString("vi-VN") })
  return [
    [kinds[lot.kind], day(lot.made_on)],
    [words.packed_on, day(lot.packed_on)],
    [words.best_before, day(lot.best_before)],
    [words.quantity, packs(lot.quantity)],
    [words.attached, lot.attached ? packs(lot.attached) : null],
    [words.inputs, lot.inputs ?? null],
    [words.came_from, lot.came_from ?? null],
    [words.went_to, lot.went_to ?? null],
    [words.note, lot.note ?? null],
  ]
}
