import { findField, invalid } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import { facetSql } from "./facets.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { browseSql, distinctField, type Hits, pageSql, scoredSql } from "./hits.js"
import { matchesSql } from "./matches.js"
import { columnOf } from "./operators.js"
import { orderSql } from "./order.js"
import type { PostgresRequest } from "./request.js"
import { scoreSql } from "./score.js"
import { tallyOf } from "./tally.js"
import { tierSql } from "./tier.js"

/** Columns that hits, order, facets and distinct read from the matched rows. */
function carried(requests: PostgresRequest[], plan: IndexPlan): string[] {
  const paths = requests.flatMap(({ facets, distinct, input }) => [
    ...facets.map((facet) => facet.field),
    ...(distinct ? [distinct] : []),
    ...orderSql(input.pagination?.order, plan).fields.map((field) => field.path),
  ])
  return [...new Set(paths)].map((path) => columnOf(findField(plan, path) ?? invalid(`Unknown field "${path}"`)))
}

function countSql(request: PostgresRequest, plan: IndexPlan, where: string, rows: () => string): Fragment {
  if (request.input.search_options?.count === "none") return fragment("null")
  const distinct = distinctField(request, plan)
  if (!distinct) return fragment(`(select coalesce(sum(${rows()}), 0)::int from tally)`)
  const what = `count(distinct coalesce(${columnOf(distinct)}::text, "id"))`
  return fragment(`(select ${what}::int from matched where ${where})`)
}

const needsEveryScore = (request: PostgresRequest) =>
  request.input.search_options?.min_score !== undefined || request.distinct !== null

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
): Fragment {
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
  const tally = tallyOf(requests, plan, selects)

  const hitsOf = (request: PostgresRequest, index: number): Fragment => {
    const hits: Hits = { request, plan, table, where: selects[index] ?? "true" }
    if (request.take === 0) return fragment("'[]'::json")
    if (browsed) return browseSql(hits, where)
    return late && query ? scoredSql(hits, query) : pageSql(hits)
  }
  const answers = requests.map((request, index) => {
    const facets = join(
      request.facets.map((facet) => facetSql(facet, plan, tally, index)),
      ", ",
      "",
    )
    const count = countSql(request, plan, selects[index] ?? "true", () => tally.rows(index))
    const hits = hitsOf(request, index)
    return fragment(
      `json_build_array(${hits.sql}, ${count.sql}, json_build_array(${facets.sql}))`,
      ...hits.params,
      ...count.params,
      ...facets.params,
    )
  })
  const list = join(answers, ", ", "")

  if (browsed) {
    const counted = tally.sql(fragment(`${ident(table)} where ${where.sql}`, ...where.params))
    return fragment(
      `with tally as materialized (${counted.sql}) select json_build_array(${list.sql}) as answers`,
      ...counted.params,
      ...list.params,
    )
  }
  const columns = [`"id"`, ...carried(requests, plan)].join(", ")
  const flagged = alone ? [] : flags.map((flag, index) => fragment(`${flag.sql} as p${index}`, ...flag.params))
  const read = join([fragment(`(${worth.sql})::double precision as "score"`, ...worth.params), ...flagged], ", ", "")
  const counted = tally.sql(fragment("matched"))
  return fragment(
    `with matched as materialized (select ${columns}, ${read.sql} from ${ident(table)} where ${where.sql}),
      tally as materialized (${counted.sql})
     select json_build_array(${list.sql}) as answers`,
    ...read.params,
    ...where.params,
    ...counted.params,
    ...list.params,
  )
}
