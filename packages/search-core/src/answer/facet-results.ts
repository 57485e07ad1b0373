import type { SearchTypes } from "@medusajs/framework/types"
import type { RangeFacetRequest } from "../request/types.js"

type Facet = SearchTypes.SearchFacetResult

/** Statistics of a field; null for what an engine cannot say. */
export interface Stats {
  min: number | null
  max: number | null
  avg: number | null
  sum: number | null
  count: number
}

/** Ranges as asked, with their counts in the same order; a range without a key is called "from-to". */
export function rangeFacet({ ranges }: RangeFacetRequest, counts: number[]): Facet {
  return {
    type: "range",
    ranges: ranges.map(({ key, from, to }, index) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: counts[index] ?? 0,
    })),
  }
}

/** Statistics as the module wants them: 0 where there is nothing, average and sum left out when unknown. */
export function statsFacet(stats: Stats | null): Facet {
  return {
    type: "stats",
    min: stats?.min ?? 0,
    max: stats?.max ?? 0,
    ...(stats?.avg == null ? {} : { avg: stats.avg }),
    ...(stats?.sum == null ? {} : { sum: stats.sum }),
    count: stats?.count ?? 0,
  }
}

/** Values with the number of documents that hold them, in the order given. */
export function valueFacet(pairs: (readonly [value: string, count: number])[]): Facet {
  return { type: "value", values: pairs.map(([value, count]) => ({ value, count })) }
}
