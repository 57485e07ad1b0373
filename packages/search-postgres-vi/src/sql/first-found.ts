import { namingFields, type WordQuery } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { IndexPlan, WeightLabel } from "../plan/types.js"
import { planQuery } from "../text/query-plan.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import type { PostgresRequest } from "./request.js"

/** Weights of the fields that name a document, among those a request searches. */
export function namingLabels(plan: IndexPlan, labels: WeightLabel[] | undefined): WeightLabel[] {
  const searched = plan.fields.filter(({ label }) => label && (!labels || labels.includes(label)))
  return [...new Set(namingFields(searched).flatMap(({ label }) => label ?? []))]
}

/**
 * A statement that tells of each query whether any row that one of the requests selects matches it: `named` in the fields
 * that name a document, `any` in all; lists in the order of the queries.
 */
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
  const list = (labels: WeightLabel[] | undefined) =>
    join(
      queries.map((query) =>
        fragment(
          `exists (select from ${ident(table)} where "words" @@ ?::tsquery and (${some.sql}))`,
          planQuery(query, lead?.strategy ?? "all", labels).match,
          ...some.params,
        ),
      ),
      ", ",
      "",
    )
  const [named, any] = [list(namingLabels(plan, lead?.labels)), list(lead?.labels)]
  return fragment(
    `select json_build_array(${named.sql}) as named, json_build_array(${any.sql}) as "any"`,
    ...named.params,
    ...any.params,
  )
}
