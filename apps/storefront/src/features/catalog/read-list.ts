import type { ProductListResponse } from "@cho-htx/contracts"
import { type RequestAnswer, request } from "@/lib/browser/request"
import { type FixedFilters, listQuery } from "./list-query"
import type { ListState } from "./list-state"
import { onceEach } from "./once-each"

/** Reads pages `from` (counted from 0) up to the last chosen one in the browser; facets and count come from the first of them. */
export async function readList(
  state: ListState,
  fixed: FixedFilters,
  from: number,
  signal: AbortSignal,
): Promise<RequestAnswer<ProductListResponse>> {
  const pages = Array.from({ length: state.pages - from }, (_, index) => from + index)
  const answers = await Promise.all(
    pages.map((page) => {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(listQuery(state, fixed, page))) query.set(name, `${value}`)
      return request<ProductListResponse>(`/store/catalog/products?${query}`, { signal })
    }),
  )
  const [first] = answers
  const failed = answers.find((answer) => !answer.ok)
  if (failed || !first?.ok) {
    return failed ?? { ok: false, status: 0, code: null, message: null, details: [], retryAfter: null }
  }
  const products = onceEach(answers.flatMap((answer) => (answer.ok ? answer.data.products : [])))
  return { ok: true, data: { ...first.data, products } }
}
