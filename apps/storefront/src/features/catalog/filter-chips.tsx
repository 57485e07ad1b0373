import { CloseGlyph } from "@cho-htx/ui/glyphs"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { chipClass } from "../shell/chip-class"
import type { ChosenFilter } from "./chosen-filters"
import type { ListState } from "./list-state"

interface FilterChipsProps {
  chosen: ChosenFilter[]
  words: typeof list
  onChoose: (next: ListState) => void
}

/** Chosen filters as chips which a tap removes. */
export function FilterChips({ chosen, words, onChoose }: FilterChipsProps) {
  return chosen.map(({ key, label, without }) => (
    <button
      key={key}
      type="button"
      onClick={() => onChoose(without)}
      aria-label={fill(words.chip_remove, { label })}
      className={`${chipClass(true)} flex-none`}
    >
      {noBreak(label)} <CloseGlyph size={12} />
    </button>
  ))
}
