import type { ProductListResponse } from "@cho-htx/contracts"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import type { ListState } from "./list-state"

interface ListTitleProps {
  title: string
  state: ListState
  result: ProductListResponse
  status: "idle" | "loading" | "failed"
  words: typeof list
}

/** The title, how much was found, and what was searched instead when the words had to be repaired. */
export function ListTitle({ title, state, result, status, words }: ListTitleProps) {
  const makers = result.facets.cooperative.length
  const count = result.count_is_lower_bound
    ? fill(words.count_at_least, { count: result.count })
    : makers > 1
      ? fill(words.count_makers, { count: result.count, makers })
      : fill(words.count, { count: result.count })
  return (
    <>
      <h1>{state.q ? fill(words.result_title, { query: state.q }) : title}</h1>
      <p role="status" className="mt-1 mb-4 text-soft">
        {status === "loading" ? words.loading : count}
      </p>
      {result.searched_instead && state.q ? (
        <p className="-mt-2 mb-4">
          {fill(words.searched_instead, { query: state.q, instead: result.searched_instead })}
        </p>
      ) : null}
    </>
  )
}
