import { findField, points } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import type { QueryPlan } from "../text/query-plan.js"
import type { Terms } from "../text/terms.js"
import { type Fragment, fragment, join, real } from "./fragment.js"

/** So many rows, the best by tier, are scored in full. */
export const scored = 64

/** Points when a row matches, and only then those inside. */
function lift(worth: number, tsquery: string | null, inside: Fragment = fragment(real(0))): Fragment {
  if (tsquery === null) return fragment(real(0))
  return fragment(
    `case when "words" @@ ?::tsquery then ${real(worth)} + ${inside.sql} else 0::float8 end`,
    tsquery,
    ...inside.params,
  )
}

function waySql({ exactAll, exactEvery, titleAll, titleWhole }: Terms): Fragment {
  const exact = lift(points.exactAll, exactAll, lift(points.exactEvery, exactEvery))
  return join([exact, lift(points.titleAll, titleAll, lift(points.titleWhole, titleWhole))], " + ", "0")
}

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
