import type { ProductListResponse } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { countMakers } from "./count-makers"
import { InsteadNote } from "./instead-note"
import type { ListState } from "./list-state"
import { priceLabel } from "./price-label"
import type { ListStatus } from "./use-list"

interface ListTitleProps {
  title: string
  state: ListState
  result: ProductListResponse
  status: ListStatus
  words: typeof list
}

/** The title, how much was found, what was searched instead when the words had to be repaired, and the price read out of them. */
export function ListTitle({ title, state, result, status, words }: ListTitleProps) {
  const makers = countMakers(state, result.facets)
  const count = result.count_is_lower_bound
    ? fill(words.count_at_least, { count: result.count })
    : makers > 1
      ? fill(words.count_makers, { count: result.count, makers })
      : fill(words.count, { count: result.count })
  return (
    <>
      <h1>{state.q ? fill(words.result_title, { query: state.q }) : title}</h1>
      <p role="status" className="mt-1 mb-4 text-soft">
        {status === "loading" ? words.loading : status === "idle" ? count : ""}
      </p>
      {result.searched_instead && state.q && status === "idle" ? (
        <InsteadNote query={state.q} instead={result.searched_instead} result={result} words={words} />
      ) : null}
      {result.price_in_query && status === "idle" ? (
        <Note className="mb-4">
          {fill(words.price_read, {
            phrase: result.price_in_query.phrase,
            price: priceLabel(result.price_in_query, words),
          })}
        </Note>
      ) : null}
    </>
  )
}
