import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { countFilters, type ListState, noChoice, withoutFilters } from "./list-state"

interface ListEmptyProps {
  state: ListState
  words: typeof list
  onChoose: (next: ListState) => void
}

/** Nothing found: what was searched, what to try, and one button that undoes. */
export function ListEmpty({ state, words, onChoose }: ListEmptyProps) {
  const filters = countFilters(state)
  const untouched = filters === 0 && state.q === ""
  if (untouched) {
    return (
      <EmptyState title={words.empty_shelf} picture="/tranh/may-tre-320.webp">
        {words.empty_shelf_text}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={state.q ? fill(words.empty_query_title, { query: state.q }) : words.empty_title}
      picture="/tranh/non-la-320.webp"
      action={
        <Button look="line" onClick={() => onChoose(filters > 0 ? withoutFilters(state) : noChoice)}>
          {words.empty_action}
        </Button>
      }
    >
      {words.empty_text}
    </EmptyState>
  )
}
