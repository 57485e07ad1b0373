import type { FacetValue } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { CategoryLinks } from "./category-links"
import { countFilters, type ListState, noChoice, withoutFilters } from "./list-state"
import { PopularLinks } from "./popular-links"

interface ListEmptyProps {
  state: ListState
  /** The words named a price. */
  priced: boolean
  /** Categories with goods, whatever is chosen. */
  categories: FacetValue[]
  words: typeof list
  onChoose: (next: ListState) => void
}

/** Nothing found: what was searched, what to try, one button that undoes, and ways on. */
export function ListEmpty({ state, priced, categories, words, onChoose }: ListEmptyProps) {
  const filters = countFilters(state)
  if (filters === 0 && state.q === "") {
    return (
      <EmptyState title={words.empty_shelf} picture="/tranh/may-tre-320.webp">
        {words.empty_shelf_text}
      </EmptyState>
    )
  }
  return (
    <>
      <EmptyState
        title={state.q ? fill(words.empty_query_title, { query: state.q }) : words.empty_title}
        picture="/tranh/non-la-320.webp"
        action={
          <Button look="line" onClick={() => onChoose(filters > 0 ? withoutFilters(state) : noChoice)}>
            {filters > 0 ? words.empty_action : words.empty_all}
          </Button>
        }
      >
        {priced ? words.empty_price : filters > 0 ? words.empty_text : words.empty_spelling}
      </EmptyState>
      {state.q ? <PopularLinks title={words.popular} /> : null}
      <CategoryLinks title={words.browse_categories} categories={categories} />
    </>
  )
}
