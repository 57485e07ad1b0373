import { buildResult, isNamed, namingFields, readWords } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchParams } from "meilisearch"
import { readHits } from "../answer/read-hits.js"
import { rerank } from "../answer/rerank.js"
import { searchedInstead } from "../answer/searched-instead.js"
import type { Answer, Question } from "../client/ask.js"
import { all, type Condition, toFilter } from "./conditions.js"
import { planFacet } from "./facets.js"
import { distinctAttribute, hitsParams, windowOf } from "./hits-question.js"
import { sortOf } from "./order.js"
import { liftedTexts, matching, type Scope, textsOf } from "./scope.js"

/** A result, for words looked up by their sound what they were read as, and whether the words name what was found. */
export interface ReadRequest {
  result: SearchTypes.SearchResult
  instead: string | null
  /** Undefined when the page does not begin with the best hits. */
  named: boolean | undefined
}

/** A request as questions, and how their answers become its result. */
export interface PlannedRequest {
  questions: Question[]
  read(answers: Answer[]): ReadRequest
}

/** Plans everything a request needs: hits, facets (never thinned by distinct), ranges and an exact count. */
export function planRequest(scope: Scope, reranked: number): PlannedRequest {
  const { request, plan, words } = scope
  const { input, skip, take, count } = request
  const sort = sortOf(input.pagination?.order, plan)
  const window = windowOf(scope, sort !== null, reranked)
  const distinct = request.distinct ? { distinct: distinctAttribute(request.distinct, plan) } : {}
  const questions: Question[] = []
  const texts = textsOf(scope)
  const ask = (params: SearchParams, of = texts): ((answers: Answer[]) => Answer | undefined) => {
    const at = questions.push({ index: input.index.physical_name, texts: of, params }) - 1
    return (answers) => answers[at]
  }
  const total = (condition: Condition) => {
    const filter = toFilter(all([scope.filter, condition]))
    return ask({ ...matching(scope), ...(filter === undefined ? {} : { filter }), limit: 0, offset: 0 })
  }

  const facets = request.facets.map((facet) => planFacet(facet, plan))
  const counted = [...new Set(facets.flatMap(({ attribute }) => attribute ?? []))]
  const filter = toFilter(scope.filter)
  const scoped = filter === undefined ? {} : { filter }
  const lifted = sort === null ? liftedTexts(scope, texts) : texts
  const apart = counted.length > 0 && (request.distinct !== null || lifted !== texts)
  const hits = ask(
    { ...hitsParams(scope, window, filter, sort), ...(counted.length && !apart ? { facets: counted } : {}) },
    lifted,
  )
  const facetted = apart ? ask({ ...matching(scope), ...scoped, limit: 0, offset: 0, facets: counted }) : hits
  const totals = facets.map((facet) => facet.filters.map(total))
  const exact = count === "exact" ? ask({ ...matching(scope), ...scoped, ...distinct, page: 1, hitsPerPage: 0 }) : hits

  const read = (answers: Answer[]): ReadRequest => {
    const found = hits(answers)
    const given = found?.hits ?? []
    const instead = scope.bySound && window.rerank ? searchedInstead(given, scope) : null
    const ranked = instead === null ? words?.query : readWords(instead, words?.query.unfinished ?? false)
    const ordered = ranked ? rerank(given, scope, ranked, window.rerank) : given
    const from = skip - window.offset
    const result = buildResult(request, {
      hits: readHits(ordered.slice(from, from + take), scope),
      count: count === "none" ? null : (exact(answers)?.total ?? 0),
      facets: facets.map((facet, at) =>
        facet.read(
          facetted(answers),
          (totals[at] ?? []).map((of) => of(answers)?.total ?? 0),
        ),
      ),
      milliseconds: found?.milliseconds ?? 0,
    })
    const named =
      ranked && window.offset === 0 && window.limit > 0
        ? isNamed(ordered, namingFields(scope.searched), ranked)
        : undefined
    return { result, instead, named }
  }
  return { questions, read }
}
