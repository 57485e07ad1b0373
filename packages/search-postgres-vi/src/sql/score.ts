import { findField, points } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import { type Lift, liftsOf } from "../text/lifts.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { Terms } from "../text/terms.js"
import { type Fragment, fragment, join, real } from "./fragment.js"

/** ts_rank's weights for D, C, B, A. */
const weights = "array[0.05, 0.15, 0.4, 1]::real[]"

/** Points when a row matches, and only then those inside. */
export function liftSql({ worth, tsquery, inside }: Lift): Fragment {
  const parts = inside.map((part) => liftSql(part))
  const more = parts.map(({ sql }) => ` + ${sql}`).join("")
  const params = parts.flatMap((part) => part.params)
  return fragment(`case when "words" @@ ?::tsquery then ${real(worth)}${more} else 0::float8 end`, tsquery, ...params)
}

/** Points of one way to say the query: ts_rank's 0–1 and the shared rule of what lifts a match. */
function termsSql(terms: Terms): Fragment {
  const rank = fragment(`ts_rank(${weights}, "words", ?::tsquery)`, terms.match)
  return join([rank, ...liftsOf(terms).map((lift) => liftSql(lift))], " + ", "0")
}

/** Relevance of a row, higher is better; the best way to say the query counts. Without a query the boost alone decides. */
export function scoreSql(query: QueryPlan | null, plan: IndexPlan): Fragment {
  const boost = plan.boost ? findField(plan, plan.boost)?.column : null
  const parts: Fragment[] = boost ? [fragment(`${real(points.boost)} * coalesce(${ident(boost)}, 0)`)] : []
  if (query) {
    const variants = query.variants.map((variant) => {
      const { sql, params } = termsSql(variant)
      return fragment(`${real(variant.worth)} * (${sql})`, ...params)
    })
    const ways = join([termsSql(query.typed), ...variants], ", ", "0")
    parts.push(variants.length ? fragment(`greatest(${ways.sql})`, ...ways.params) : ways)
  }
  return join(parts, " + ", "0")
}
