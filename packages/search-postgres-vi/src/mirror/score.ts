import { findField, points } from "@cho-htx/search-core"
import type { IndexPlan } from "../plan/types.js"
import { heaviestLiftsOf, type Lift, liftsOf } from "../text/lifts.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { Terms } from "../text/terms.js"
import type { Matcher } from "./matcher.js"
import { rankerOf } from "./rank.js"
import { holds } from "./row-set.js"
import type { Rows } from "./rows.js"
import { readTsquery } from "./tsquery.js"

/** Points of a row. */
export type ScoreOf = (row: number) => number

function liftOf({ worth, tsquery, inside }: Lift, matcher: Matcher): ScoreOf {
  const matched = matcher.matching(tsquery)
  const more = inside.map((lift) => liftOf(lift, matcher))
  return (row) => (holds(matched, row) ? more.reduce((sum, one) => sum + one(row), worth) : 0)
}

function sumOf(parts: readonly ScoreOf[]): ScoreOf {
  return (row) => parts.reduce((sum, part) => sum + part(row), 0)
}

/** What the application lifts a row by. */
export function boostOf(plan: IndexPlan, rows: Rows): ScoreOf {
  const column = plan.boost ? findField(plan, plan.boost)?.column : null
  const values = column ? rows.column(column) : []
  return (row) => points.boost * Number(values[row] ?? 0)
}

/** The best way to say the query counts. */
function bestWay({ typed, variants }: QueryPlan, wayOf: (terms: Terms) => ScoreOf): ScoreOf {
  const asTyped = wayOf(typed)
  const otherwise = variants.map((variant) => ({ worth: variant.worth, way: wayOf(variant) }))
  return (row) => otherwise.reduce((most, { worth, way }) => Math.max(most, worth * way(row)), asTyped(row))
}

/** The heaviest points of a row's score, as `tierSql` counts them. */
export function tierOf(query: QueryPlan, plan: IndexPlan, rows: Rows, matcher: Matcher): ScoreOf {
  const way = bestWay(query, (terms) => sumOf(heaviestLiftsOf(terms).map((lift) => liftOf(lift, matcher))))
  return sumOf([boostOf(plan, rows), way])
}

/** A row's whole score, as `scoreSql` counts it. */
export function scoreOf(query: QueryPlan, plan: IndexPlan, rows: Rows, matcher: Matcher): ScoreOf {
  const way = bestWay(query, (terms) =>
    sumOf([rankerOf(readTsquery(terms.match), matcher), ...liftsOf(terms).map((lift) => liftOf(lift, matcher))]),
  )
  return sumOf([boostOf(plan, rows), way])
}
