import { type Asked, type FoundBy, namingFields, type WordQuery } from "@cho-htx/search-core"
import type { Group } from "../group.js"
import { ident } from "../plan/names.js"
import { searchedFields } from "../plan/searched-fields.js"
import type { IndexPlan, WeightLabel } from "../plan/types.js"
import { planQuery, type QueryPlan } from "../text/query-plan.js"
import type { KnownWords } from "../text/terms.js"
import { filterSql } from "./filters.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { partsOf } from "./matches.js"

/** Weights of the fields that name a document, among those a request searches. */
export function namingLabels(plan: IndexPlan, labels: WeightLabel[] | undefined): WeightLabel[] {
  const searched = searchedFields(plan, labels)
  return [...new Set(namingFields(searched).flatMap(({ label }) => label ?? []))]
}

/** A tsquery of the words side by side, said in any way; a single word matches as it is. */
const sideBySide = ({ typed, variants }: QueryPlan): string =>
  [typed, ...variants].map(({ phrase, match }) => `(${phrase ?? match})`).join(" | ")

/** One of the alternatives a question asks for: it finds whatever the requests select, or, `free`, anything. */
export interface AskedPart {
  part: string
  /** The place of its question. */
  at: number
  free: boolean
}

/**
 * What questions ask for, in their order: `phrase` side by side in the fields that name a document, `named` in those in any order, `any` in
 * all; `elsewhere` as `named`, whatever the requests select.
 */
export function askedParts(asked: readonly Asked[], { requests, plan }: Group, known: KnownWords): AskedPart[] {
  const [lead] = requests
  const strategy = lead?.strategy ?? "all"
  const naming = namingLabels(plan, lead?.labels)
  const named = (query: WordQuery) => planQuery(query, strategy, naming, known).match
  const matchOf: Record<FoundBy, (query: WordQuery) => string> = {
    phrase: (query) => sideBySide(planQuery(query, strategy, naming, known)),
    named,
    any: (query) => planQuery(query, strategy, lead?.labels, known).match,
    elsewhere: named,
  }
  // What was asked once need not be asked again: it ended the search, or found nothing.
  const places = new Map<string, AskedPart>()
  asked.forEach(({ query, by }, at) => {
    const free = by === "elsewhere"
    for (const part of partsOf(matchOf[by](query))) {
      const key = `${free} ${part}`
      if (!places.has(key)) places.set(key, { part, at, free })
    }
  })
  return [...places.values()]
}

/**
 * A statement that answers the place of the first question that finds something. It asks one after the other and ends with the first that
 * finds; always the same text, so that it is planned once.
 */
export function firstFoundSql(parts: readonly AskedPart[], { requests, plan, table }: Group): Fragment {
  const some = join(
    requests.map(({ input }) => filterSql(input.filters, plan)),
    " or ",
    "true",
  )
  // OFFSET keeps the subquery to itself: its rows come in the order of the lists, each question is asked when its row is wanted. Counted, since
  // for EXISTS PostgreSQL may read row after row instead of the index, hoping for an early one.
  return fragment(
    `select "at" from (select "at", (select count(*) from ${ident(table)} where "words" @@ "part"::tsquery and ("free" or ${some.sql})) > 0 as "found"
       from unnest(?::text[], ?::int[], ?::boolean[]) as asked("part", "at", "free") offset 0) as tried where "found" limit 1`,
    ...some.params,
    parts.map(({ part }) => part),
    parts.map(({ at }) => at),
    parts.map(({ free }) => free),
  )
}
