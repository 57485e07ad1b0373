import { findField, invalid } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import { facetSql } from "./facets.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf } from "./operators.js"
import { orderSql } from "./order.js"
import type { PostgresRequest } from "./request.js"
import { scoreSql } from "./score.js"

/** Columns that hits, order, facets and distinct read from the matched rows. */
function carried(requests: PostgresRequest[], plan: IndexPlan): string[] {
  const paths = requests.flatMap(({ facets, distinct, input }) => [
    ...facets.map((facet) => facet.field),
    ...(distinct ? [distinct] : []),
    ...orderSql(input.pagination?.order, plan).fields.map((field) => field.path),
  ])
  return [...new Set(paths)].map((path) => columnOf(findField(plan, path) ?? invalid(`Unknown field "${path}"`)))
}

function distinctField(request: PostgresRequest, plan: IndexPlan): PlannedField | null {
  if (!request.distinct) return null
  const field = findField(plan, request.distinct)
  return field && !field.array ? field : invalid(`"${request.distinct}" cannot make hits distinct`)
}

function hitsSql(request: PostgresRequest, plan: IndexPlan, table: string, where: string): Fragment {
  if (request.take === 0) return fragment("'[]'::json")
  const order = orderSql(request.input.pagination?.order, plan).sql
  const distinct = distinctField(request, plan)
  const source = distinct
    ? `(select *, row_number() over (partition by coalesce(${columnOf(distinct)}::text, "id") order by ${order}) as nth from matched where ${where}) as d where nth = 1`
    : `matched where ${where}`
  const page = `select "id", "score", row_number() over () as place from (select "id", "score" from ${source} order by ${order} limit ${request.take} offset ${request.skip}) as sorted`
  return fragment(
    `(select coalesce(json_agg(json_build_array(page."id", page."score", t."document") order by place), '[]') from (${page}) as page join ${ident(table)} as t on t."id" = page."id")`,
  )
}

function countSql(request: PostgresRequest, plan: IndexPlan, where: string): Fragment {
  if (request.input.search_options?.count === "none") return fragment("null")
  const distinct = distinctField(request, plan)
  const what = distinct ? `count(distinct coalesce(${columnOf(distinct)}::text, "id"))` : "count(*)"
  return fragment(`(select ${what}::int from matched where ${where})`)
}

function answerSql(request: PostgresRequest, index: number, plan: IndexPlan, table: string): Fragment {
  const minimum = request.input.search_options?.min_score
  const where = minimum === undefined ? `p${index}` : `p${index} and "score" >= ${Number(minimum) || 0}`
  const facets = join(
    request.facets.map((facet) => facetSql(facet, plan, where)),
    ", ",
    "",
  )
  const parts = [hitsSql(request, plan, table, where), countSql(request, plan, where)]
  const list = join(parts, ", ", "")
  return fragment(`json_build_array(${list.sql}, json_build_array(${facets.sql}))`, ...list.params, ...facets.params)
}

/**
 * One statement for several queries that share index and free text: the rows that match any of them are scored once,
 * each with a flag per query, and hits, counts and facets read those flags. This is what makes disjunctive facets one pass.
 */
export function searchSql(
  requests: PostgresRequest[],
  query: QueryPlan | null,
  plan: IndexPlan,
  table: string,
): Fragment {
  const flags = requests.map(({ input }) => filterSql(input.filters, plan))
  const columns = [`"id"`, ...carried(requests, plan)].join(", ")
  const score = scoreSql(query, plan)
  const text = query ? fragment(`"words" @@ ?::tsquery`, query.match) : fragment("true")
  const some = join(flags, " or ", "true")
  const answers = join(
    requests.map((request, index) => answerSql(request, index, plan, table)),
    ", ",
    "",
  )
  const flagList = flags.map((flag, index) => `${flag.sql} as p${index}`).join(", ")
  return fragment(
    `with matched as materialized (select ${columns}, (${score.sql})::double precision as "score", ${flagList} from ${ident(table)} where ${text.sql} and (${some.sql}))
     select json_build_array(${answers.sql}) as answers`,
    ...score.params,
    ...flags.flatMap((flag) => flag.params),
    ...text.params,
    ...some.params,
    ...answers.params,
  )
}
