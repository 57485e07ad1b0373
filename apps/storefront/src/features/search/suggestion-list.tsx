import type { Suggestion, SuggestionGroup } from "./suggestion"
import { SuggestionRow } from "./suggestion-row"

interface SuggestionListProps {
  listId: string
  label: string
  groups: SuggestionGroup[]
  /** Number of the chosen row, counted over all groups; −1 for none. */
  active: number
  onPick: (row: Suggestion) => void
}

/** Id of a row, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`

/** Rows under their headings; the focus stays in the box, `aria-activedescendant` walks here. */
export function SuggestionList({ listId, label, groups, active, onPick }: SuggestionListProps) {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0))
  return (
    <div id={listId} role="listbox" aria-label={label}>
      {groups.map(({ key, title, rows }, group) => (
        <fieldset
          key={key}
          aria-label={title ?? label}
          className="min-w-0 border-line border-t pt-1.5 pb-1 first:border-t-0"
        >
          {title ? (
            <div aria-hidden="true" className="px-4 pt-1.5 pb-0.5 font-bold text-[13px] text-soft leading-[1.45]">
              {title}
            </div>
          ) : null}
          {rows.map((row, index) => {
            const number = (starts[group] ?? 0) + index
            return (
              <SuggestionRow
                key={row.key}
                id={optionId(listId, number)}
                row={row}
                active={number === active}
                onPick={onPick}
              />
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
