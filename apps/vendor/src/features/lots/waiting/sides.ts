import type { VendorLot } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam/date"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { LotWords } from "../../../messages/vi/lots"
import { type FactRow, factRows } from "../fact-rows"
import { labelOf } from "./lot-entries"
import { written } from "./written"

/** What the person wrote of the refused deed, as names and words; empty when the deed has no words of its own. */
export function typedRows(entry: OutboxEntry, words: LotWords): FactRow[] {
  const answers = written(entry, "lot-new") ?? written(entry, "lot-edit")
  if (answers) return [[words.waiting.pack, labelOf(entry.subject) || null], ...factRows(answers, words)]
  const step = written(entry, "lot-step")
  if (step)
    return [
      [words.step.kind, words.step.kinds[step.kind]],
      [words.step.on, formatDate(step.on)],
      [words.step.place, step.place ?? null],
      [words.step.who, step.who ?? null],
      [words.step.note, step.note ?? null],
    ]
  const recall = written(entry, "lot-withdraw")
  return recall ? [[words.waiting.recall_reason, recall.reason]] : []
}

/** How the lot stands on the market. */
export const marketRows = (lot: VendorLot, words: LotWords): FactRow[] => [
  [words.waiting.status, words.statuses[lot.status]],
  [words.waiting.recall_reason, lot.withdrawn_reason],
  [words.waiting.pack, lot.label],
  ...factRows(lot, words),
]

/** Where what was written and what the market has differ: name, the person's word, the market's. Only what was written is compared. */
export function differences(
  mine: FactRow[],
  market: FactRow[],
  kinds: string[],
): [string, string | null, string | null][] {
  // The day a lot was made has the name of how it was made, which may differ, too.
  const nameOf = (name: string) => (kinds.includes(name) ? kinds.join() : name)
  const theirs = new Map(market.map((row) => [nameOf(row[0]), row]))
  return mine.flatMap(([name, fact]): [string, string | null, string | null][] => {
    const other = theirs.get(nameOf(name))
    if (other && other[0] !== name) return [[`${name} / ${other[0]}`, `${name} ${fact}`, `${other[0]} ${other[1]}`]]
    return (other?.[1] ?? null) === fact ? [] : [[name, fact, other?.[1] ?? null]]
  })
}
