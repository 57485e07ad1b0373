import { findField } from "@cho-htx/search-core"
import type { Group } from "../group.js"
import { documentParts } from "../sql/document-parts.js"
import { orderSql } from "../sql/order.js"
import type { Answers, Found } from "../sql/read-answer.js"
import type { PostgresRequest } from "../sql/request.js"
import { tallied } from "../sql/statement.js"
import type { Tally } from "../sql/tally.js"
import type { Database } from "../store/database.js"
import type { QueryPlan } from "../text/query-plan.js"
import { documentsOf } from "./documents.js"
import { LeftToPostgres } from "./left-to-postgres.js"
import { Matcher } from "./matcher.js"
import { pageOf } from "./page.js"
import { intersect, listOf } from "./row-set.js"
import type { Rows } from "./rows.js"
import { boostOf, scoreOf, tierOf } from "./score.js"
import { type Select, selectOf } from "./select.js"
import { tallyRows } from "./tally-rows.js"

export interface MirrorAnswer extends Answers {
  tally: Tally
}

/** What needs every row's full score, or a comparison only PostgreSQL makes. */
function refuse({ requests, plan }: Group, query: QueryPlan | null): void {
  const left = (request: PostgresRequest) => {
    const { byScore, usesScore } = orderSql(request.input.pagination?.order, plan)
    const numbersOnly = request.facets.every(
      ({ type, field }) => type !== "range" || findField(plan, field)?.kind === "number",
    )
    const everyScore = request.input.search_options?.min_score !== undefined || request.distinct !== null
    return everyScore || !numbersOnly || (query !== null && usesScore && !byScore)
  }
  if (requests.some(left)) throw new LeftToPostgres()
}

/** How rows are chosen, and how the best of them are ordered. */
function scoresOf(query: QueryPlan | null, { plan }: Group, rows: Rows, matcher: Matcher) {
  if (!query) return { tierOf: boostOf(plan, rows), scoreAmong: null }
  return {
    tierOf: tierOf(query, plan, rows, matcher),
    scoreAmong: (best: readonly number[]) => scoreOf(query, plan, rows, matcher.within(best)),
  }
}

/**
 * Answers a group from the mirror's rows; the database is asked for documents that were not shown before. Throws LeftToPostgres where only a
 * statement answers.
 */
export async function answerFrom(
  db: Database,
  group: Group,
  query: QueryPlan | null,
  rows: Rows,
): Promise<MirrorAnswer> {
  const { requests, plan, table } = group
  refuse(group, query)
  const selects = requests.map(({ input }) => selectOf(input.filters, plan, rows))
  const matcher = new Matcher(rows)
  const found = listOf(query ? intersect(rows.live(), matcher.matching(query.match)) : rows.live())
  const matched = found.filter((row) => selects.some((select) => select(row)))
  // Of a single request all that is matched is selected.
  const flags: Select[] = selects.length === 1 ? [() => true] : selects
  const tally = tallied(requests, plan)
  const counts = tally.measures.length > 0 ? tallyRows(tally, flags, matched, rows) : []
  const pages = requests.map((request, at) => {
    if (request.take === 0) return []
    const selected = selects.length === 1 ? matched : matched.filter((row) => flags[at]?.(row))
    return pageOf({ request, selected, ...scoresOf(query, group, rows, matcher) }, plan, rows)
  })
  const shown = pages.flat().map(([row]) => row)
  const documents = await documentsOf({ db, table, rows }, documentParts(requests, plan), shown)
  const hits = pages.map((page): Found => {
    // A row that went in this moment has no document any more.
    const there = page.flatMap(([row, score]): Found[0] => {
      const document = documents(row)
      return document ? [[rows.id(row), score, document]] : []
    })
    return [there, null]
  })
  return { found: hits, rows: counts, tally }
}
