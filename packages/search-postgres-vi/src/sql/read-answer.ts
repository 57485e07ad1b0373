import {
  buildResult,
  type FacetRequest,
  highlightWords,
  rangeFacet,
  readHighlight,
  type Stats,
  statsFacet,
  valueFacet,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { PostgresRequest } from "./request.js"

type FacetAnswer = [string, number][] | number[] | Stats
/** What the statement returns for one query: hits as [id, score, document], count, facets in order of request. */
export type Answer = [hits: [string, number, Record<string, unknown>][], count: number | null, facets: FacetAnswer[]]

function readFacet(request: FacetRequest, answer: FacetAnswer | undefined): SearchTypes.SearchFacetResult {
  const list = Array.isArray(answer) ? answer : []
  if (request.type === "range") return rangeFacet(request, list.map(Number))
  if (request.type === "stats") return statsFacet(answer && !Array.isArray(answer) ? answer : null)
  return valueFacet(list.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), Number(pair[1])] as const] : [])))
}

function highlights(document: Record<string, unknown>, request: PostgresRequest, query: QueryPlan, plan: IndexPlan) {
  const searched = plan.fields.filter(({ label }) => label && (!request.labels || request.labels.includes(label)))
  const wanted = readHighlight(
    request.input,
    searched.map(({ path }) => path),
  )
  if (!wanted) return undefined
  const found = wanted.paths.flatMap((path) => {
    const texts = readDocumentPath(document, path.split(".")).map(String)
    const marked = texts.flatMap((text) => highlightWords(text, query.words, wanted.tags) ?? [])
    return marked.length ? [[path, marked] as const] : []
  })
  return Object.fromEntries(found)
}

/** Turns one answer of the statement into a result of the Search Module. */
export function readAnswer(
  [rows, count, facets]: Answer,
  request: PostgresRequest,
  query: QueryPlan | null,
  plan: IndexPlan,
  milliseconds: number,
): SearchTypes.SearchResult {
  const { input } = request
  const hits = rows.map(([id, score, document]): SearchTypes.SearchHit => {
    const marked = query ? highlights(document, request, query, plan) : undefined
    return {
      id,
      ...(input.search_options?.include_score ? { score } : {}),
      document: projectDocument(document, input.attributes_to_retrieve),
      ...(marked ? { highlights: marked } : {}),
    }
  })
  return buildResult(request, {
    hits,
    count,
    facets: request.facets.map((facet, index) => readFacet(facet, facets[index])),
    milliseconds,
  })
}
