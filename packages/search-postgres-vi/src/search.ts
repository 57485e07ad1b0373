import type { SearchTypes } from "@medusajs/framework/types"
import { missingIndex } from "./errors.js"
import { buildPlan } from "./plan/build-plan.js"
import { tableName } from "./plan/names.js"
import type { IndexPlan } from "./plan/types.js"
import { type Answer, readAnswer } from "./sql/read-answer.js"
import { type PostgresRequest, readPostgresRequest } from "./sql/request.js"
import { searchSql } from "./sql/statement.js"
import { type Database, isMissingTable, rows } from "./store/database.js"
import { repairQuery } from "./store/repair.js"
import { planQuery } from "./text/query-plan.js"

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult

const nothing = (request: PostgresRequest): Answer => [
  [],
  request.input.search_options?.count === "none" ? null : 0,
  request.facets.map((facet) => (facet.type === "range" ? facet.ranges.map(() => 0) : [])),
]

interface Group {
  requests: PostgresRequest[]
  plan: IndexPlan
  table: string
}

async function run(db: Database, { requests, plan, table }: Group, q: string | null): Promise<Result[]> {
  const started = performance.now()
  const [lead] = requests
  const query = lead && q !== null ? planQuery(q, lead.strategy, lead.labels) : null
  const answers = await answer(db, { requests, plan, table }, q, query)
  const milliseconds = Math.round(performance.now() - started)
  return requests.map((request, index) =>
    readAnswer(answers[index] ?? nothing(request), request, query, plan, milliseconds),
  )
}

/** A query of punctuation alone matches nothing; no statement is sent for it. */
async function answer(
  db: Database,
  group: Group,
  q: string | null,
  query: ReturnType<typeof planQuery>,
): Promise<Answer[]> {
  if (q !== null && !query) return group.requests.map(nothing)
  const statement = searchSql(group.requests, query, group.plan, group.table)
  const [row] = await rows<{ answers: Answer[] }>(db, statement.sql, statement.params)
  return row?.answers ?? []
}

const tolerant = ({ input }: PostgresRequest) =>
  input.search_options?.typo_tolerance !== false && input.index.settings.typo_tolerance?.enabled !== false

/** When nothing matches, tries once more with unknown words replaced by their nearest neighbours. */
async function runGroup(db: Database, group: Group): Promise<Result[]> {
  const [lead] = group.requests
  const q = lead?.q ?? null
  const results = await run(db, group, q)
  if (!lead || q === null || !tolerant(lead) || results.some((result) => result.hits.length || result.metadata.count))
    return results
  const tokens = planQuery(q, lead.strategy)?.tokens
  const repaired = tokens ? await repairQuery(db, group.table, tokens, lead.strategy === "last") : null
  if (!repaired) return results
  const second = await run(db, group, repaired)
  return second.map((result) => ({ ...result, provider_metadata: { searched_instead: repaired } }))
}

/** Plans are derived from fields and settings; one for each pair of the two is enough. */
const plans = new WeakMap<object, { settings: object; plan: IndexPlan }>()

function planOf(index: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const known = plans.get(index.fields)
  if (known?.settings === index.settings) return known.plan
  const plan = buildPlan(index)
  plans.set(index.fields, { settings: index.settings, plan })
  return plan
}

/** Queries that share index, text and matching are answered by one statement. */
const groupKey = ({ input, q, strategy, labels }: PostgresRequest) =>
  JSON.stringify([input.index.physical_name, q, strategy, labels, input.search_options?.typo_tolerance])

/** Answers all queries, in their order. A vanished index is reported as NOT_FOUND so that the Search Module retries. */
export async function searchMany(db: Database, inputs: Input[]): Promise<Result[]> {
  const groups = new Map<string, Group>()
  const places = inputs.map((input) => {
    const plan = planOf(input.index)
    const request = readPostgresRequest(input, plan)
    const key = groupKey(request)
    const group = groups.get(key) ?? { requests: [], plan, table: tableName(input.index.physical_name) }
    groups.set(key, group)
    return { key, at: group.requests.push(request) - 1 }
  })
  const answered = new Map<string, Result[]>()
  await Promise.all(
    [...groups].map(async ([key, group]) => {
      try {
        answered.set(key, await runGroup(db, group))
      } catch (error) {
        if (isMissingTable(error)) missingIndex(group.requests[0]?.input.index.physical_name ?? "")
        throw error
      }
    }),
  )
  return places.map(({ key, at }) => answered.get(key)?.[at] ?? missingIndex(key))
}
