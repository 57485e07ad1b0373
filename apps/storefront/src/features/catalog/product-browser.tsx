"use client"

import type { ProductListResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Suspense } from "react"
import { fill } from "@/lib/i18n/fill"
import type { card } from "@/messages/vi/card"
import type { list } from "@/messages/vi/list"
import { AddressWatcher } from "./address-watcher"
import { chosenFilters } from "./chosen-filters"
import { FacetColumn } from "./facet-column"
import { FilterBar } from "./filter-bar"
import { ListEmpty } from "./list-empty"
import { ListGrid } from "./list-grid"
import type { FixedFilters } from "./list-query"
import { ListResting } from "./list-resting"
import { ListSkeleton } from "./list-skeleton"
import { type FacetName, MAX_PAGES, PAGE_SIZE } from "./list-state"
import { ListTitle } from "./list-title"
import { useList } from "./use-list"
import { WaitingList } from "./waiting-list"

export interface ProductBrowserProps {
  /** The page's title while nothing is searched for. */
  title: string
  /** First page without any choice; comes with the static page. */
  initial: ProductListResponse
  fixed: FixedFilters
  hidden: FacetName[]
  words: { list: typeof list; card: typeof card }
}

/** A list of goods with filters, order and paging. Static until something is chosen; then the address decides. */
export function ProductBrowser({ title, initial, fixed, hidden, words }: ProductBrowserProps) {
  const { state, result, status, follow, choose, retry } = useList(initial, fixed)
  const chosen = chosenFilters(state, result.facets, words.list)
  const left = result.count - result.products.length
  // Goods that moved to another page meanwhile are shown once, so that some may be missing though every page was read.
  const more = left > 0 && state.pages < MAX_PAGES && (status === "loading" || state.pages * PAGE_SIZE < result.count)
  const facets = { facets: result.facets, state, hidden, words: words.list, onChoose: choose }
  // Nothing found and nothing chosen: there is nothing to filter or to sort.
  const bare = status === "idle" && result.products.length === 0 && chosen.length === 0
  return (
    <>
      <WaitingList />
      <Suspense fallback={null}>
        <AddressWatcher onChange={follow} />
      </Suspense>
      <ListTitle title={title} state={state} result={result} status={status} words={words.list} />
      {status === "resting" ? (
        <ListResting categories={initial.facets.category} words={words.list} onRetry={retry} />
      ) : (
        <div data-list="" className={`grid gap-4 min-[900px]:gap-8 ${bare ? "" : "min-[900px]:grid-cols-[268px_1fr]"}`}>
          {bare ? null : <FacetColumn {...facets} />}
          <div className="relative min-w-0">
            <ListSkeleton />
            {bare ? null : <FilterBar {...facets} chosen={chosen} count={result.count} />}
            {status === "failed" ? (
              <Note tone="bad" role="alert" className="mb-4">
                {words.list.failed}{" "}
                <button type="button" onClick={retry} className="text-link min-h-8 cursor-pointer font-bold">
                  {words.list.retry}
                </button>
              </Note>
            ) : null}
            {result.products.length > 0 ? (
              <ListGrid
                products={result.products}
                words={words.card}
                label={words.list.results}
                busy={status === "loading"}
              />
            ) : (
              <ListEmpty
                state={state}
                priced={Boolean(result.price_in_query)}
                categories={initial.facets.category}
                words={words.list}
                onChoose={choose}
              />
            )}
            {more ? (
              <p className="mt-6 text-center">
                <Button
                  look="line"
                  busy={status === "loading"}
                  busyLabel={words.list.loading}
                  onClick={() => choose({ ...state, pages: state.pages + 1 })}
                >
                  {fill(words.list.more, { count: left })}
                </Button>
              </p>
            ) : null}
          </div>
        </div>
      )}
    </>
  )
}
