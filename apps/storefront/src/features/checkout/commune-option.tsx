import type { CommuneMatch } from "@cho-htx/contracts"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import type { CommuneWords } from "./commune-picker"
import { provinceTitle } from "./province-title"

export interface CommuneOptionProps {
  id: string
  match: CommuneMatch
  active: boolean
  words: CommuneWords
  onChoose: () => void
}

/** One place of the list: today's name and province, below it the old unit that matched. */
export function CommuneOption({ id, match, active, words, onChoose }: CommuneOptionProps) {
  const province = provinceTitle({ code: match.province_code, name: match.province_name }, words)
  return (
    <button
      type="button"
      id={id}
      role="option"
      // Focus stays in the field, whose aria-activedescendant points here.
      tabIndex={-1}
      aria-selected={active}
      // The field would lose focus, and the list close, before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={`block min-h-11 w-full cursor-pointer px-3.5 py-2.5 text-left leading-[1.4] ${active ? "bg-leaf-50" : ""} hover:bg-leaf-50`}
    >
      <b>{noBreak(match.name)}</b>, {noBreak(province)}
      {match.former ? <span className="block text-sm text-soft">{fill(words.commune_was, match.former)}</span> : null}
    </button>
  )
}
