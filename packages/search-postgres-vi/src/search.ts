import {
  answerWords,
  querySynonyms,
  readWords,
  type SynonymSource,
  saidInstead,
  wholeWordsFirst,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { engineOf, runGroup } from "./engine.js"
import { missingIndex } from "./errors.js"
import type { Group } from "./group.js"
import { mirrorOf } from "./mirror/mirror-of.js"
import { buildPlan } from "./plan/build-plan.js"
import { tableName } from "./plan/names.js"
import type { IndexPlan } from "./plan/types.js"
import { type PostgresRequest, readPostgresRequest } from "./sql/request.js"
import { type Database, isMissingTable } from "./store/database.js"

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult

const provider = "postgres-vi"

/** How a provider searches. */
export interface Asking {
  synonyms: SynonymSource | undefined
  /** Rows of an index that are kept in memory at most. */
  mirrored: number
}

const isTolerant = ({ input }: PostgresRequest) =>
  input.search_options?.typo_tolerance !== false && input.index.settings.typo_tolerance?.enabled !== false

/** Answers a group; a query of signs alone matches nothing, and no statement is sent for it. */
async function answerGroup(db: Database, group: Group, asking: Asking): Promise<Result[]> {
  const [lead] = group.requests
  const words = lead && lead.q !== null ? readWords(lead.q, lead.strategy === "last") : null
  if (lead?.q !== null && !words) return (await runGroup({ db, group, mirror: null }, undefined)).results
  const searched = { db, group, mirror: await mirrorOf(db, group, asking.mirrored) }
  if (!lead || !words) return (await runGroup(searched, null)).results
  const synonyms = querySynonyms(lead.input, provider, asking.synonyms)
  const how = { synonyms, tolerant: isTolerant(lead), wholeFirst: wholeWordsFirst(lead.input, provider) }
  const { answer, instead } = await answerWords(engineOf(searched), words, how)
  return instead ? saidInstead(answer.results, instead) : answer.results
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

/** Queries that share index, text, matching and synonyms are answered by one statement. */
const groupKey = ({ input, q, strategy, labels }: PostgresRequest) =>
  JSON.stringify([
    input.index.physical_name,
    q,
    strategy,
    labels,
    input.search_options?.typo_tolerance,
    input.search_options?.provider_options?.[provider],
  ])

/** Answers all queries, in their order. A vanished index is reported as NOT_FOUND so that the Search Module retries. */
export async function searchMany(db: Database, inputs: Input[], asking: Asking): Promise<Result[]> {
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
        answered.set(key, await answerGroup(db, group, asking))
      } catch (error) {
        if (isMissingTable(error)) missingIndex(group.requests[0]?.input.index.physical_name ?? "")
        throw error
      }
    }),
  )
  return places.map(({ key, at }) => answered.get(key)?.[at] ?? missingIndex(key))
}
