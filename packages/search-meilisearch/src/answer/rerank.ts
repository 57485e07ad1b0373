import { points, rankText, type WordQuery } from "@cho-htx/search-core"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { Scope } from "../query/scope.js"

type Hit = Record<string, unknown>

const textsOf = (hit: Hit, path: string): string[] => readDocumentPath(hit, path.split(".")).map(String)

/**
 * Puts the best hits in order of accents as typed, titles and boost, by the rule both providers share; equal ones stay in
 * the server's order. `query` holds the words to look for, repaired when some were misspelt.
 */
export function rerank(hits: Hit[], { plan, searched }: Scope, query: WordQuery, most: number): Hit[] {
  if (most === 0) return hits
  const heaviest = searched[0]?.weight
  const worth = (hit: Hit): number => {
    const texts = searched.flatMap(({ path, weight }) =>
      textsOf(hit, path).map((text) => ({ text, title: weight === heaviest })),
    )
    const boost = plan.boost ? Number(readDocumentPath(hit, plan.boost.split("."))[0] ?? 0) : 0
    const score = typeof hit._rankingScore === "number" ? hit._rankingScore : 0
    return rankText(texts, query) + score + points.boost * (Number.isFinite(boost) ? boost : 0)
  }
  const best = hits.slice(0, most).map((hit) => ({ hit, worth: worth(hit) }))
  best.sort((a, b) => b.worth - a.worth)
  return [...best.map(({ hit }) => hit), ...hits.slice(most)]
}
