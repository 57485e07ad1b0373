import { findField } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import { type Fragment, fragment, join } from "./fragment.js"

/** What lifts a match, in points beside ts_rank's 0–1. Accents as typed outweigh everything, so `chả` never loses to `cá`. */
const points = { exactAll: 4, exactTitle: 1, titleAll: 2, titlePhrase: 1, titleStart: 0.5, boost: 0.4 }

/** ts_rank's weights for D, C, B, A. */
const weights = "array[0.05, 0.15, 0.4, 1]::real[]"

/** Relevance of a row, higher is better; without a query the boost alone decides. */
export function scoreSql(query: QueryPlan | null, plan: IndexPlan): Fragment {
  const boost = plan.boost ? findField(plan, plan.boost)?.column : null
  const parts: Fragment[] = boost ? [fragment(`${points.boost} * coalesce(${ident(boost)}, 0)`)] : []
  if (query) {
    const lift = (worth: number, tsquery: string | null) => {
      if (tsquery) parts.push(fragment(`case when "words" @@ ?::tsquery then ${worth} else 0 end`, tsquery))
    }
    parts.push(fragment(`ts_rank(${weights}, "words", ?::tsquery)`, query.match))
    lift(points.exactAll, query.exactAll)
    lift(points.exactTitle, query.exactTitle)
    lift(points.titleAll, query.titleAll)
    lift(points.titlePhrase, query.titlePhrase)
    lift(points.titleStart, query.titleStart)
  }
  return join(parts, " + ", "0")
}
