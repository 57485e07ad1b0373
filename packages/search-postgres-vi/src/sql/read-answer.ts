import { buildResult, highlightWords, readHighlight } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import { type Counted, countFacet, countRows } from "../facets/count-facets.js"
import { searchedFields } from "../plan/searched-fields.js"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { DocumentParts } from "./document-parts.js"
import type { PostgresRequest } from "./request.js"
import { type AnswerRow, sumsAt } from "./statement.js"
import type { TallyRow } from "./tally.js"

/** What the statement returns for one query: hits as [id, score, document], and the count of distinct ones. */
export type Found = [hits: [string, number, Record<string, unknown>][], distinct: number | null]

/** What the statement found: of each query, and the rows of its tally. */
export interface Answers {
  found: Found[]
  rows: TallyRow[]
}

type Sums = [distinct: (number | null)[], rows: TallyRow[]]

const readSums = (text: string | null | undefined): Sums => (text ? JSON.parse(text) : [[], []])

/** Sorts the rows of a statement by query and place. */
export function readRows(given: AnswerRow[], queries: number, parts: DocumentParts): Answers {
  const [distinct, rows] = readSums(given.find(({ at }) => at === sumsAt)?.counted)
  const found = Array.from({ length: queries }, (_, at): Found => {
    const hits = given.filter((row) => row.at === at).sort((a, b) => Number(a.place) - Number(b.place))
    return [hits.map((row) => [row.id, row.score, parts.read(row)]), distinct[at] ?? null]
  })
  return { found, rows }
}

function highlights(document: Record<string, unknown>, request: PostgresRequest, query: QueryPlan, plan: IndexPlan) {
  const searched = searchedFields(plan, request.labels)
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

interface Context {
  query: QueryPlan | null
  plan: IndexPlan
  /** The request's place in its group. */
  at: number
  counted: Counted
  milliseconds: number
}

/** Turns one answer of the statement into a result of the Search Module. */
export function readAnswer(
  [rows, distinct]: Found,
  request: PostgresRequest,
  { query, plan, at, counted, milliseconds }: Context,
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
    count: input.search_options?.count === "none" ? null : request.distinct ? (distinct ?? 0) : countRows(counted, at),
    facets: request.facets.map((facet) => countFacet(facet, plan, counted, at)),
    milliseconds,
  })
}
