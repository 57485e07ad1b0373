import { findField, invalid, readHighlight } from "@cho-htx/search-core"
import type { SearchParams } from "meilisearch"
import { marker } from "../answer/marker.js"
import type { MeiliPlan } from "../plan/types.js"
import { matching, type Scope } from "./scope.js"

/** Which hits are fetched, and which of them are given. */
export interface Window {
  offset: number
  limit: number
  /** Hits from the top that are put in order here; 0 = the server's order. */
  rerank: number
}

/** The page, or, when it touches the best hits, everything from the top so that they can be ordered. */
export function windowOf({ request, words }: Scope, sorted: boolean, rerank: number): Window {
  const { skip, take } = request
  if (!words || sorted || take === 0 || skip >= rerank) return { offset: skip, limit: take, rerank: 0 }
  return { offset: 0, limit: Math.max(rerank, skip + take), rerank }
}

export function distinctAttribute(path: string, plan: MeiliPlan): string {
  const field = findField(plan, path)
  return field?.exact && !field.array ? field.exact : invalid(`"${path}" cannot make hits distinct`)
}

/** Paths to fetch: what the caller may see, and, to put the best in order, what was searched. */
function fetched({ request, plan, searched }: Scope, window: Window): string[] {
  const wanted =
    readHighlight(
      request.input,
      searched.map(({ path }) => path),
    )?.paths ?? []
  const ranked = window.rerank ? searched.map(({ path }) => path) : []
  return [...new Set([plan.primaryKey, ...request.input.attributes_to_retrieve, ...wanted, ...ranked])]
}

/** Parameters of the question for the hits themselves. */
export function hitsParams(
  scope: Scope,
  window: Window,
  filter: string | undefined,
  sort: string[] | null,
): SearchParams {
  const { request, plan, words, searched } = scope
  const boost = window.rerank ? findField(plan, plan.boost ?? "")?.path : undefined
  const highlighted = words
    ? readHighlight(
        request.input,
        searched.map(({ path }) => path),
      )
    : null
  return {
    ...matching(scope),
    offset: window.offset,
    limit: window.limit,
    attributesToRetrieve: [...fetched(scope, window), ...(boost ? [boost] : [])],
    showRankingScore: true,
    ...(filter === undefined ? {} : { filter }),
    ...(sort ? { sort } : {}),
    ...(request.distinct ? { distinct: distinctAttribute(request.distinct, plan) } : {}),
    ...(highlighted
      ? { attributesToHighlight: highlighted.paths, highlightPreTag: marker.begin, highlightPostTag: marker.end }
      : {}),
  }
}
