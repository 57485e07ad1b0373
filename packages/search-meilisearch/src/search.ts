import { buildResult, rangeFacet, readRequest, type SearchRequest, statsFacet, valueFacet } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { type Answer, askAll } from "./client/ask.js"
import type { Connection } from "./client/connection.js"
import { buildPlan } from "./plan/build-plan.js"
import type { MeiliPlan } from "./plan/types.js"
import { filterCondition } from "./query/filters.js"
import { type PlannedRequest, planRequest } from "./query/plan-request.js"
import { type Scope, searchedFields } from "./query/scope.js"
import { planSounds, planWords } from "./query/words.js"

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
  const words = request.q === null ? null : planWords(request.q, request.strategy)
  return {
    request,
    plan,
    words,
    bySound: false,
    filter: filterCondition(input.filters, plan),
    searched: searchedFields(request, plan),
  }
}

/** Asks for several requests in one round and reads each of its own answers. */
async function answer(connection: Connection, planned: PlannedRequest[]): Promise<Result[]> {
  const answers = await askAll(
    connection,
    planned.flatMap(({ questions }) => questions),
  )
  let at = 0
  return planned.map(({ questions, read }) => {
    const own: Answer[] = answers.slice(at, at + questions.length)
    at += questions.length
    return read(own)
  })
}

/** The same request by the sound of its words. */
const bySound = (scope: Scope): Scope => ({ ...scope, words: scope.words && planSounds(scope.words), bySound: true })

const isFound = (result: Result | undefined): boolean =>
  result !== undefined && (result.hits.length > 0 || Number(result.metadata.count) > 0)

/**
 * Answers all requests, in their order, in one round to the server. When nothing at all is found for a text, one more
 * round forgives typos and looks the words up by their sound.
 */
export async function searchMany(connection: Connection, inputs: Input[], rerank: number): Promise<Result[]> {
  const scopes = inputs.map(scopeOf)
  const ask = (those: Scope[]) =>
    answer(
      connection,
      those.map((scope) => planRequest(scope, rerank)),
    )
  const asked = scopes.filter(({ request, words }) => request.q === null || words !== null)
  const first = await ask(asked)
  const results = new Map(asked.map((scope, at) => [scope, first[at]]))

  const found = new Set(asked.filter((scope) => isFound(results.get(scope))).map(({ request }) => request.q))
  const again = asked.filter(({ request }) => request.q !== null && isTolerant(request) && !found.has(request.q))
  const second = again.length ? await ask(again.map(bySound)) : []
  again.forEach((scope, at) => {
    results.set(scope, second[at])
  })
  return scopes.map((scope) => results.get(scope) ?? nothing(scope.request))
}
