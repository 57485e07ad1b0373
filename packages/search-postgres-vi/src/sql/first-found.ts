import type { WordQuery } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import { planQuery } from "../text/query-plan.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import type { PostgresRequest } from "./request.js"

/** A statement that tells, for each query, whether any row that one of the requests selects matches it: `found`, in order. */
export function firstFoundSql(
  queries: readonly WordQuery[],
  requests: readonly PostgresRequest[],
  plan: IndexPlan,
  table: string,
): Fragment {
  const [lead] = requests
  const some = join(
    requests.map(({ input }) => filterSql(input.filters, plan)),
    " or ",
    "true",
  )
  const tests = queries.map((query) =>
    fragment(
      `exists (select from ${ident(table)} where "words" @@ ?::tsquery and (${some.sql}))`,
      planQuery(query, lead?.strategy ?? "all", lead?.labels).match,
      ...some.params,
    ),
  )
  const list = join(tests, ", ", "")
  return fragment(`select json_build_array(${list.sql}) as found`, ...list.params)
}
