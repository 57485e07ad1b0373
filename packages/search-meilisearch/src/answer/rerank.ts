import { rankText, type Token } from "@cho-htx/search-core"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { Scope } from "../query/scope.js"

type Hit = Record<string, unknown>

/** What the boost is worth beside the points of a text. */
const boostWorth = 0.4

const textsOf = (hit: Hit, path: string): string[] => readDocumentPath(hit, path.split(".")).map(String)

/**
 * Puts the best hits in order of accents as typed, titles and boost; equal ones stay in the server's order. `tokens` are
 * the words to look for, repaired when some were misspelt.
 */
export function rerank(hits: Hit[], { words, plan, searched }: Scope, tokens: Token[], most: number): Hit[] {
  if (!words || most === 0) return hits
  const heaviest = searched[0]?.weight
  const points = (hit: Hit): number => {
    const texts = searched.flatMap(({ path, weight }) =>
      textsOf(hit, path).map((text) => ({ text, title: weight === heaviest })),
    )
    const boost = plan.boost ? Number(readDocumentPath(hit, plan.boost.split("."))[0] ?? 0) : 0
    const score = typeof hit._rankingScore === "number" ? hit._rankingScore : 0
    return rankText(texts, tokens, words.prefixLast) + score + boostWorth * (Number.isFinite(boost) ? boost : 0)
  }
  const best = hits.slice(0, most).map((hit) => ({ hit, points: points(hit) }))
  best.sort((a, b) => b.points - a.points)
  return [...best.map(({ hit }) => hit), ...hits.slice(most)]
}
