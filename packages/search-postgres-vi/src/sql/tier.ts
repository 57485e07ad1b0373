import { findField, points } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import { heaviestLiftsOf } from "../text/lifts.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { Terms } from "../text/terms.js"
import { type Fragment, fragment, join, real } from "./fragment.js"
import { liftSql } from "./score.js"

/** So many rows, the best by tier, are scored in full. */
export const scored = 64

const waySql = (terms: Terms): Fragment => join(heaviestLiftsOf(terms).map(liftSql), " + ", "0")

/** The heaviest points of a row's score, from two or three questions instead of all: decides which rows are scored at all. */
export function tierSql(query: QueryPlan, plan: IndexPlan): Fragment {
  const ways = [
    waySql(query.typed),
    ...query.variants.map((variant) => {
      const { sql, params } = waySql(variant)
      return fragment(`${real(variant.worth)} * (${sql})`, ...params)
    }),
  ]
  const all = join(ways, ", ", "0")
  const boost = plan.boost ? findField(plan, plan.boost)?.column : null
  const lifted = boost ? ` + ${real(points.boost)} * coalesce(${ident(boost)}, 0)` : ""
  return fragment(`greatest(${all.sql})${lifted}`, ...all.params)
}
