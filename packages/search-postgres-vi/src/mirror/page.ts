import type { IndexPlan } from "../plan/types.js"
import { orderSql } from "../sql/order.js"
import type { PostgresRequest } from "../sql/request.js"
import { scored } from "../sql/tier.js"
import { best } from "./best.js"
import { compareBy } from "./order.js"
import type { Rows } from "./rows.js"
import type { ScoreOf } from "./score.js"

/** What a page is chosen from. */
export interface Choice {
  request: PostgresRequest
  /** Rows that the request selects. */
  selected: readonly number[]
  /** What rows are chosen by. */
  tierOf: ScoreOf
  /** What the best of them are ordered by, asked for once they are known; null where the tier is all there is. */
  scoreAmong: ((best: readonly number[]) => ScoreOf) | null
}

/** A row of a page, and its score. */
export type Placed = [row: number, score: number]

/** The rows of one page in their order. By relevance, those of the best tiers are scored in full and ordered again, as `scoredSql` has them. */
export function pageOf({ request, selected, tierOf, scoreAmong }: Choice, plan: IndexPlan, rows: Rows): Placed[] {
  const { skip, take } = request
  const order = orderSql(request.input.pagination?.order, plan)
  const tiers = new Float64Array(rows.size)
  for (const row of selected) tiers[row] = tierOf(row)
  const tier = (row: number) => tiers[row] ?? 0
  const byTier = compareBy(order, rows, tier)
  if (!order.byScore || !scoreAmong) {
    const page = best(selected, skip + take, byTier).slice(skip)
    const score = scoreAmong?.(page) ?? tier
    return page.map((row) => [row, score(row)])
  }
  const list = best(selected, Math.max(scored, skip + take), byTier)
  const chosen = list.slice(0, scored)
  const score = scoreAmong(chosen)
  const full = new Map(chosen.map((row) => [row, score(row)]))
  const first = chosen.sort(compareBy(order, rows, (row) => full.get(row) ?? 0))
  return [...first, ...list.slice(scored)].slice(skip, skip + take).map((row) => [row, full.get(row) ?? tier(row)])
}
