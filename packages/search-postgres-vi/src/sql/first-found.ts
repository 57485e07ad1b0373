import { type FoundBy, namingFields, type WordQuery } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import { searchedFields } from "../plan/searched-fields.js"
import type { IndexPlan, WeightLabel } from "../plan/types.js"
import { planQuery, type QueryPlan } from "../text/query-plan.js"
import type { KnownWords } from "../text/terms.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { partsOf } from "./matches.js"
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
 * A statement that answers the place of the first query that any row selected by one of the requests matches: `phrase` side by side in the
 * fields that name a document, `named` in those in any order, `any` in all. It asks one question after the other and ends with the first
 * that finds; always the same text, so that it is planned once.
 */
export function firstFoundSql(
  queries: readonly WordQuery[],
  ways: readonly FoundBy[],
  { requests, plan, table }: Asked,
  known: KnownWords,
): Fragment {
  const [lead] = requests
  const some = join(
    requests.map(({ input }) => filterSql(input.filters, plan)),
    " or ",
    "true",
  )
  const strategy = lead?.strategy ?? "all"
  const naming = namingLabels(plan, lead?.labels)
  const matchOf: Record<FoundBy, (query: WordQuery) => string> = {
    phrase: (query) => sideBySide(planQuery(query, strategy, naming, known)),
    named: (query) => planQuery(query, strategy, naming, known).match,
    any: (query) => planQuery(query, strategy, lead?.labels, known).match,
  }
  // What was asked once need not be asked again: it ended the search, or found nothing.
  const places = new Map<string, number>()
  for (const way of ways)
    queries.forEach((query, at) => {
      for (const part of partsOf(matchOf[way](query))) if (!places.has(part)) places.set(part, at)
    })
  // OFFSET keeps the subquery to itself: its rows come in the order of the lists, each question is asked when its row is wanted. Counted, since
  // for EXISTS PostgreSQL may read row after row instead of the index, hoping for an early one.
  return fragment(
    `select "at" from (select "at", (select count(*) from ${ident(table)} where "words" @@ "part"::tsquery and (${some.sql})) > 0 as "found"
       from unnest(?::text[], ?::int[]) as asked("part", "at") offset 0) as tried where "found" limit 1`,
    ...some.params,
    [...places.keys()],
    [...places.values()],
  )
}
