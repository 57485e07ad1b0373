import type { Judged } from "../../fixtures/relevance/judged/judged.js"
import type { KindScore, Score } from "../../fixtures/relevance/judged/score.js"
import type { Product } from "../../fixtures/relevance/product.js"

interface Outcome {
  query: Judged
  hits: readonly Product[]
  score: Score
}

/** Precision by kind as a table, then every query that was not answered perfectly, wrong hits marked. */
export function reportRelevance(name: string, kinds: readonly KindScore[], outcomes: readonly Outcome[]): string {
  const line = (kind: string, ...cells: string[]) => kind.padEnd(14) + cells.map((cell) => cell.padStart(9)).join("")
  const rows = kinds.map(({ kind, queries, p_at_1, p_at_5, fit }) =>
    line(kind, String(queries), p_at_1.toFixed(3), p_at_5.toFixed(3), fit.toFixed(3)),
  )
  const misses = outcomes
    .filter(({ score }) => score.first < 1 || score.five < 1)
    .map(({ query, hits, score }) => {
      const shown = hits.map((hit) => `${query.five(hit) ? "" : "✗ "}${hit.title}`)
      const lacks = score.first < 1 ? "first" : `five ${score.five.toFixed(1)}`
      return `${query.kind} (${lacks}): "${query.q}" → ${shown.join(" · ") || "nothing"}`
    })
  return [`Relevance of ${name}`, line("kind", "queries", "P@1", "P@5", "fit"), ...rows, "", ...misses].join("\n")
}
