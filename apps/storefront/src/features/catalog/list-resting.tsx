import type { FacetValue } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import type { list } from "@/messages/vi/list"
import { CategoryLinks } from "./category-links"

interface ListRestingProps {
  categories: FacetValue[]
  words: typeof list
  onRetry: () => void
}

/** The search engine is away: says so, and leads to what is there without it. */
export function ListResting({ categories, words, onRetry }: ListRestingProps) {
  return (
    <>
      <div role="alert">
        <EmptyState
          title={words.resting_title}
          picture="/tranh/may-tre-320.webp"
          action={
            <Button look="line" onClick={onRetry}>
              {words.retry}
            </Button>
          }
        >
          {words.resting_text}
        </EmptyState>
      </div>
      <CategoryLinks title={words.browse_categories} categories={categories} />
    </>
  )
}
