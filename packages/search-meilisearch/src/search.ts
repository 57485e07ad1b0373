import {
  answerWords,
  buildResult,
  querySynonyms,
  rangeFacet,
  readRequest,
  readWords,
  type SearchRequest,
  type SynonymSource,
  saidInstead,
  statsFacet,
  valueFacet,
  wholeWordsFirst,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { askAll } from "./client/ask.js"
import { batched } from "./client/batch.js"
import type { Connection } from "./client/connection.js"
import { type Ask, engineOf, runScopes } from "./engine.js"
import { buildPlan } from "./plan/build-plan.js"
import { providerKey } from "./plan/index-options.js"
import type { MeiliPlan } from "./plan/types.js"
import { filterCondition } from "./query/filters.js"
import type { ReadRequest } from "./query/plan-request.js"
import { type Scope, searchedFields } from "./query/scope.js"
import { mostWords } from "./query/words.js"

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult

/** Plans are derived from fields and settings; one for each pair of the two is enough. */
const plans = new WeakMap<object, { settings: object; plan: MeiliPlan }>()

function planOf(index: Input["index"]): MeiliPlan {
  const known = plans.get(index.fields)
  if (known?.settings === index.settings) return known.plan
  const plan = buildPlan(index)
  plans.set(index.fields, { settings: index.settings, plan })
  return plan
}

/** A query of punctuation alone matches nothing; the server is not asked. */
function nothing(request: SearchRequest): Result {
  const facets = request.facets.map((facet) => {
    if (facet.type === "range") return rangeFacet(facet, [])
    return facet.type === "stats" ? statsFacet(null) : valueFacet([])
  })
  return buildResult(request, { hits: [], count: request.count === "none" ? null : 0, facets, milliseconds: 0 })
}

const isTolerant = ({ input }: SearchRequest) =>
  input.search_options?.typo_tolerance !== false && input.index.settings.typo_tolerance?.enabled !== false

function scopeOf(input: Input): Scope {
  const plan = planOf(input.index)
  const request = readRequest(input)
  return {
    request,
    plan,
    words: null,
    bySound: false,
    filter: filterCondition(input.filters, plan),
    searched: searchedFields(request, plan),
  }
}

/** Requests of one text are answered alike: what one of them finds, none of them looks for further. */
const groupKey = ({ request: { input, q, strategy } }: Scope) =>
  JSON.stringify([
    input.index.physical_name,
    q,
    strategy,
    input.search_options?.attributes_to_search_on,
    input.search_options?.typo_tolerance,
    input.search_options?.provider_options?.[providerKey],
  ])

const resultsOf = (read: ReadRequest[]): Result[] => read.map(({ result }) => result)

async function answerGroup(
  ask: Ask,
  scopes: Scope[],
  rerank: number,
  source: SynonymSource | undefined,
): Promise<Result[]> {
  const [lead] = scopes
  if (!lead || lead.request.q === null) return resultsOf(await runScopes(ask, scopes, null, rerank))
  const { request } = lead
  const words = readWords(request.q ?? "", request.strategy === "last", mostWords)
  if (!words) return scopes.map((scope) => nothing(scope.request))
  const synonyms = querySynonyms(request.input, providerKey, source)
  const how = { synonyms, tolerant: isTolerant(request), wholeFirst: wholeWordsFirst(request.input, providerKey) }
  const { answer, instead } = await answerWords(engineOf(ask, scopes, rerank), words, how)
  return instead ? saidInstead(resultsOf(answer), instead) : resultsOf(answer)
}

/**
 * Answers all requests, in their order, in one round to the server. When nothing at all is found for a text, more rounds
 * look for what was meant (see the planner in search-core).
 */
export async function searchMany(
  connection: Connection,
  inputs: Input[],
  rerank: number,
  source: SynonymSource | undefined,
): Promise<Result[]> {
  const scopes = inputs.map(scopeOf)
  const groups = new Map<string, Scope[]>()
  for (const scope of scopes) {
    const key = groupKey(scope)
    groups.set(key, [...(groups.get(key) ?? []), scope])
  }
  const direct: Ask = (questions) => askAll(connection, questions)
  const ask = groups.size > 1 ? batched(direct) : direct
  const results = new Map<Scope, Result>()
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const answers = await answerGroup(ask, group, rerank, source)
      group.forEach((scope, at) => {
        const answer = answers[at]
        if (answer) results.set(scope, answer)
      })
    }),
  )
  return scopes.map((scope) => results.get(scope) ?? nothing(scope.request))
}
