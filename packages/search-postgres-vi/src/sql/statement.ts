import { findField, invalid } from "@cho-htx/search-core"
import { askFor } from "../facets/ask-for.js"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import { type DocumentParts, documentParts, type PartsRow } from "./document-parts.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { browseSql, distinctField, type Hits, pageSql, scoredSql } from "./hits.js"
import { matchesSql } from "./matches.js"
import { columnOf } from "./operators.js"
import { orderSql } from "./order.js"
import type { PostgresRequest } from "./request.js"
import { scoreSql } from "./score.js"
import { facetColumns, type Tally, tallyOf, tallySql } from "./tally.js"
import { tierSql } from "./tier.js"

/** Columns that hits, order, facets and distinct read from the matched rows. */
function carried(requests: PostgresRequest[], plan: IndexPlan): string[] {
  const paths = requests.flatMap(({ distinct, input }) => [
    ...(distinct ? [distinct] : []),
    ...orderSql(input.pagination?.order, plan).fields.map((field) => field.path),
  ])
  const columns = paths.map((path) => columnOf(findField(plan, path) ?? invalid(`Unknown field "${path}"`)))
  return [...new Set([...columns, ...facetColumns(requests, plan)])]
}

/** Documents that differ in the field they are made distinct by; the tally counts all others. */
function distinctCount(request: PostgresRequest, plan: IndexPlan, where: string): string {
  const distinct = request.input.search_options?.count === "none" ? null : distinctField(request, plan)
  if (!distinct) return "null"
  return `(select count(distinct coalesce(${columnOf(distinct)}::text, "id"))::int from matched where ${where})`
}

/** Has everything counted that the requests ask for. */
export function tallied(requests: PostgresRequest[], plan: IndexPlan): Tally {
  const tally = tallyOf(requests)
  requests.forEach((request, at) => {
    if (request.input.search_options?.count !== "none" && !request.distinct) tally.rows(at)
    for (const facet of request.facets) askFor(facet, plan, tally, at)
  })
  return tally
}

const needsEveryScore = (request: PostgresRequest) =>
  request.input.search_options?.min_score !== undefined || request.distinct !== null

/** The "at" of the row that holds sums. */
export const sumsAt = -1

/** A row of the statement: a hit of the query `at`, or, of no query, the sums: [counts of distinct hits, rows of the tally]. */
export interface AnswerRow extends PartsRow {
  at: number
  /** Of the hit in its page, a 64-bit number as text. */
  place: string
  id: string
  score: number
  counted: string | null
}

/** A statement that answers `AnswerRow`s in any order. */
export interface SearchStatement extends Fragment {
  tally: Tally
  parts: DocumentParts
}

/**
 * One statement for several queries that share index and free text. The rows that match any of them are read once, each with
 * a flag per query (`matched`), and counted once (`tally`); counts and facets add up groups. Rows are scored in full only
 * where they may reach the page: for one page by relevance, those whose heaviest points (`tier`) are highest.
 */
export function searchSql(
  requests: PostgresRequest[],
  query: QueryPlan | null,
  plan: IndexPlan,
  table: string,
): SearchStatement {
  const flags = requests.map(({ input }) => filterSql(input.filters, plan))
  const text = query ? matchesSql(query.match) : fragment("true")
  const [only] = flags
  const alone = flags.length === 1 && only !== undefined
  const some = alone ? only : join(flags, " or ", "true")
  const where = fragment(`${text.sql} and (${some.sql})`, ...text.params, ...some.params)

  const scoresLate = ({ input }: PostgresRequest) => {
    const { byScore, usesScore } = orderSql(input.pagination?.order, plan)
    return byScore || !usesScore
  }
  const paged = requests.filter(({ take }) => take > 0)
  const browsed = alone && !query && !requests.some(needsEveryScore)
  const late = query !== null && paged.length <= 1 && !requests.some(needsEveryScore) && paged.every(scoresLate)
  const worth = late && query ? tierSql(query, plan) : scoreSql(query, plan)
  const flagOf = (index: number) => (alone ? "true" : `p${index}`)
  const least = (request: PostgresRequest) => request.input.search_options?.min_score
  const selects = requests.map((request, index) => {
    const minimum = least(request)
    return minimum === undefined ? flagOf(index) : `${flagOf(index)} and "score" >= ${Number(minimum) || 0}`
  })
  const tally = tallied(requests, plan)

  const parts = documentParts(requests, plan)
  const pages = requests.flatMap((request, at): Fragment[] => {
    if (request.take === 0) return []
    const hits: Hits = { request, plan, table, where: selects[at] ?? "true", at, parts }
    if (browsed) return [browseSql(hits, where)]
    return [late && query ? scoredSql(hits, query) : pageSql(hits)]
  })
  const distinct = requests.map((request, at) => distinctCount(request, plan, selects[at] ?? "true")).join(", ")
  const source = browsed ? fragment(`${ident(table)} where ${where.sql}`, ...where.params) : fragment("matched")
  const counted = tallySql(tally, selects, source) ?? fragment("'[]'::json")
  const sums = fragment(
    `select ${sumsAt} as "at", 0 as place, null::text as "id", null::float8 as "score", ${parts.empty},
      json_build_array(json_build_array(${distinct}), ${counted.sql})::text as "counted"`,
    ...counted.params,
  )
  const answers = join([sums, ...pages.map(({ sql, params }) => fragment(`(${sql})`, ...params))], " union all ", "")
  if (browsed) return { ...answers, tally, parts }

  const columns = [`"id"`, ...carried(requests, plan)].join(", ")
  const flagged = alone ? [] : flags.map((flag, index) => fragment(`${flag.sql} as p${index}`, ...flag.params))
  const read = join([fragment(`(${worth.sql})::double precision as "score"`, ...worth.params), ...flagged], ", ", "")
  return {
    sql: `with matched as materialized (select ${columns}, ${read.sql} from ${ident(table)} where ${where.sql})
     ${answers.sql}`,
    params: [...read.params, ...where.params, ...answers.params],
    tally,
    parts,
  }
}
