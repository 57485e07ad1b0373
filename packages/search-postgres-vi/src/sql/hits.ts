import { findField, invalid, points } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { documentsTable } from "../store/tables.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { DocumentParts } from "./document-parts.js"
import { type Fragment, fragment, real } from "./fragment.js"
import { columnOf } from "./operators.js"
import { orderSql } from "./order.js"
import type { PostgresRequest } from "./request.js"
import { scoreSql } from "./score.js"
import { scored } from "./tier.js"

/** What the hits of one request are read with. `where` selects its rows from `matched`. */
export interface Hits {
  request: PostgresRequest
  plan: IndexPlan
  table: string
  where: string
  /** The request's place in its group. */
  at: number
  /** What of the documents is read. */
  parts: DocumentParts
}

/** The field that hits are made distinct by. */
export function distinctField(request: PostgresRequest, plan: IndexPlan): PlannedField | null {
  if (!request.distinct) return null
  const field = findField(plan, request.distinct)
  return field && !field.array ? field : invalid(`"${request.distinct}" cannot make hits distinct`)
}

/** `sorted` selects id and score of one page in its order. Rows, not one list of JSON: PostgreSQL builds that far slower. */
const hitRows = (sorted: Fragment, { table, at, parts }: Hits): Fragment =>
  fragment(
    `select ${at} as "at", place, page."id", page."score", ${parts.sql}, null::text as "counted"
      from (select "id", "score", row_number() over () as place from (${sorted.sql}) as sorted) as page join ${ident(documentsTable(table))} as t on t."id" = page."id"`,
    ...sorted.params,
  )

/** Hits among the matched rows, whose score is final. */
export function pageSql(hits: Hits): Fragment {
  const { request, plan, where } = hits
  const order = orderSql(request.input.pagination?.order, plan).sql
  const distinct = distinctField(request, plan)
  const source = distinct
    ? `(select *, row_number() over (partition by coalesce(${columnOf(distinct)}::text, "id") order by ${order}) as nth from matched where ${where}) as d where nth = 1`
    : `matched where ${where}`
  const page = `limit ${request.take} offset ${request.skip}`
  return hitRows(fragment(`select "id", "score" from ${source} order by ${order} ${page}`), hits)
}

/**
 * Hits among the matched rows, whose score is a tier so far. By relevance, the best by tier are scored in full and ordered again,
 * always the same ones, so that pages never overlap; whatever comes after them keeps the order of its tier.
 */
export function scoredSql(hits: Hits, query: QueryPlan): Fragment {
  const { request, plan, table, where } = hits
  const order = orderSql(request.input.pagination?.order, plan)
  const score = scoreSql(query, plan)
  const { take, skip } = request
  const matched = `select "id", "score" from matched where ${where} order by ${order.sql}`
  // Any other order than relevance is final already: the page alone is scored.
  const first = order.byScore ? `${matched} limit ${scored}` : `${matched} limit ${take} offset ${skip}`
  const rest = `select "id", "score", true as late from (${matched} limit ${skip + take - scored} offset ${scored}) as rest`
  const columns = order.fields.map((field) => `, ${columnOf(field)}`).join("")
  const full = `select c."id", (${score.sql})::double precision as "score", false as late${columns}
    from (${first}) as c join ${ident(table)} as s on s."id" = c."id"`
  const both = order.byScore && skip + take > scored ? `${full} union all ${rest}` : full
  const page = order.byScore ? ` limit ${take} offset ${skip}` : ""
  return hitRows(
    fragment(`select "id", "score" from (${both}) as scored order by late, ${order.sql}${page}`, ...score.params),
    hits,
  )
}

/** Hits without a text, straight from the table: an index gives the order. */
export function browseSql(hits: Hits, where: Fragment): Fragment {
  const { request, plan, table } = hits
  const boost = plan.boost ? ident(findField(plan, plan.boost)?.column ?? "") : null
  const score = boost ? `${real(points.boost)} * coalesce(${boost}, 0)` : real(0)
  const order = orderSql(request.input.pagination?.order, plan, boost ?? "0::int").sql
  return hitRows(
    fragment(
      `select "id", (${score})::double precision as "score" from ${ident(table)} where ${where.sql}
       order by ${order} limit ${request.take} offset ${request.skip}`,
      ...where.params,
    ),
    hits,
  )
}
