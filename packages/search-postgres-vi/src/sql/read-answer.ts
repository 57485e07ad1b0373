import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { IndexPlan } from "../plan/types.js"
import { type HighlightTags, highlight } from "../text/highlight.js"
import type { QueryPlan } from "../text/query-plan.js"
import { encodeCursor, type FacetRequest, type SearchRequest } from "./request.js"

type Stats = { min: number | null; max: number | null; avg: number | null; sum: number | null; count: number }
type FacetAnswer = [string, number][] | number[] | Stats
/** What the statement returns for one query: hits as [id, score, document], count, facets in order of request. */
export type Answer = [hits: [string, number, Record<string, unknown>][], count: number | null, facets: FacetAnswer[]]

const snippetLength = 160

function readFacet(request: FacetRequest, answer: FacetAnswer | undefined): SearchTypes.SearchFacetResult {
  if (request.type === "range") {
    const counts = Array.isArray(answer) ? answer.map(Number) : []
    const ranges = request.ranges.map(({ key, from, to }, index) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: counts[index] ?? 0,
    }))
    return { type: "range", ranges }
  }
  if (request.type === "stats") {
    const stats = answer && !Array.isArray(answer) ? answer : null
    return {
      type: "stats",
      min: stats?.min ?? 0,
      max: stats?.max ?? 0,
      ...(stats?.avg == null ? {} : { avg: stats.avg }),
      ...(stats?.sum == null ? {} : { sum: stats.sum }),
      count: stats?.count ?? 0,
    }
  }
  const pairs = Array.isArray(answer) ? answer : []
  const values = pairs.flatMap((pair) =>
    Array.isArray(pair) ? [{ value: String(pair[0]), count: Number(pair[1]) }] : [],
  )
  return { type: "value", values }
}

function highlights(document: Record<string, unknown>, request: SearchRequest, query: QueryPlan, plan: IndexPlan) {
  const wanted = request.input.search_options?.highlight
  if (!wanted) return undefined
  const options = wanted === true ? undefined : wanted
  const searched = plan.fields.filter(({ label }) => label && (!request.labels || request.labels.includes(label)))
  const paths = options?.fields ?? searched.map((field) => field.path)
  const cropped = options?.snippet
  const tags: HighlightTags = {
    pre: options?.pre_tag ?? "<mark>",
    post: options?.post_tag ?? "</mark>",
    ...(cropped ? { length: cropped === true ? snippetLength : cropped.length } : {}),
  }
  const found = paths.flatMap((path) => {
    const texts = readDocumentPath(document, path.split(".")).map(String)
    const marked = texts.flatMap((text) => highlight(text, query.tokens, request.strategy === "last", tags) ?? [])
    return marked.length ? [[path, marked] as const] : []
  })
  return Object.fromEntries(found)
}

/** Turns one answer of the statement into a result of the Search Module. */
export function readAnswer(
  [rows, count, facets]: Answer,
  request: SearchRequest,
  query: QueryPlan | null,
  plan: IndexPlan,
  milliseconds: number,
): SearchTypes.SearchResult {
  const { input, skip, take } = request
  const hits = rows.map(([id, score, document]): SearchTypes.SearchHit => {
    const marked = query ? highlights(document, request, query, plan) : undefined
    return {
      id,
      ...(input.search_options?.include_score ? { score } : {}),
      document: projectDocument(document, input.attributes_to_retrieve),
      ...(marked ? { highlights: marked } : {}),
    }
  })
  const more = take > 0 && (count === null ? rows.length === take : skip + rows.length < count)
  const results = request.facets.map((facet, index) => [facet.field, readFacet(facet, facets[index])] as const)
  return {
    hits,
    ...(results.length ? { facets: Object.fromEntries(results) } : {}),
    metadata: {
      skip,
      take,
      count,
      ...(more ? { next_cursor: encodeCursor(skip + rows.length) } : {}),
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: milliseconds,
    },
  }
}
