import { Note } from "@cho-htx/ui/note"
import { fill } from "../../lib/i18n/fill"
import type { DeliveryWords } from "../../messages/vi/delivery"
import type { FlatTable } from "./table/flat-table"
import { weightWords } from "./table/value-words"

export interface HowNoteProps {
  values: FlatTable
  isDraft: boolean
  words: DeliveryWords
}

/** How a fee is made up, and from when a new price counts. */
export function HowNote({ values, isDraft, words }: HowNoteProps) {
  const { base_weight_g: base, step_weight_g: step } = values
  const known = typeof base === "number" && typeof step === "number"
  return (
    <Note tone="info">
      <p>
        {known ? fill(words.how, { base: weightWords(base, words), step: weightWords(step, words) }) : words.how_open}
      </p>
      <p className="mt-1">{isDraft ? words.effect_draft : words.effect}</p>
    </Note>
  )
}
