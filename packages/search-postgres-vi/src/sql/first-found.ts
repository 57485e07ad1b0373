import { namingFields, type WordQuery } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import { searchedFields } from "../plan/searched-fields.js"
import type { IndexPlan, WeightLabel } from "../plan/types.js"
import { planQuery, type QueryPlan } from "../text/query-plan.js"
import type { MayHold } from "../text/terms.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { matchesPart, partsOf } from "./matches.js"
import type { PostgresRequest } from "./request.js"

/** What the queries are asked for: the first request that selects a row will do. */
interface Asked {
  requests: readonly PostgresRequest[]
  plan: IndexPlan
  table: string
}

/** Weights of the fields that name a document, among those a request searches. */
export function namingLabels(plan: IndexPlan, labels: WeightLabel[] | undefined): WeightLabel[] {
  const searched = searchedFields(plan, labels)
  return [...new Set(namingFields(searched).flatMap(({ label }) => label ?? []))]
}

/** A tsquery of the words side by side, said in any way; a single word matches as it is. */
const sideBySide = ({ typed, variants }: QueryPlan): string =>
  [typed, ...variants].map(({ phrase, match }) => `(${phrase ?? match})`).join(" | ")

/**
 * A statement that tells of each query whether any row that one of the requests selects matches it: `phrase` side by side in
 * the fields that name a document, `named` in those in any order, `any` in all; lists in the order of the queries.
 */
export function firstFoundSql(
  queries: readonly WordQuery[],
  { requests, plan, table }: Asked,
  mayHold: MayHold,
): Fragment {
  const [lead] = requests
  const some = join(
    requests.map(({ input }) => filterSql(input.filters, plan)),
    " or ",
    "true",
  )
  const strategy = lead?.strategy ?? "all"
  // One question for each part: for several at once PostgreSQL would read row after row, hoping for an early one.
  const found = (match: string) =>
    join(
      partsOf(match).map((part) =>
        fragment(`exists (select from ${ident(table)} where ${matchesPart} and (${some.sql}))`, part, ...some.params),
      ),
      " or ",
      "false",
    )
  const list = (matchOf: (query: WordQuery) => string) =>
    join(
      queries.map((query) => found(matchOf(query))),
      ", ",
      "",
    )
  const naming = namingLabels(plan, lead?.labels)
  const phrase = list((query) => sideBySide(planQuery(query, strategy, naming, mayHold)))
  const named = list((query) => planQuery(query, strategy, naming, mayHold).match)
  const any = list((query) => planQuery(query, strategy, lead?.labels, mayHold).match)
  return fragment(
    `select json_build_array(${phrase.sql}) as phrase, json_build_array(${named.sql}) as named, json_build_array(${any.sql}) as "any"`,
    ...phrase.params,
    ...named.params,
    ...any.params,
  )
}
