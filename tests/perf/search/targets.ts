import type { Target } from "../checkout/targets.js"
import type { SizeFigures } from "./measure-size.js"

/** Milliseconds the 95th percentile may take, by catalogue. */
const most = [
  { upTo: 10_000, endpoint: 30, provider: 15 },
  { upTo: Number.POSITIVE_INFINITY, endpoint: 80, provider: 100 },
]
const searchableWithin = 2_000
const suggestedWithin = 30

/** The budgets (docs/budgets.md) held against what was measured. */
export function judge(all: readonly SizeFigures[]): Target[] {
  const atMost = (what: string, limit: number, found: number): Target => {
    return { what, wanted: `≤ ${limit} ms`, found, met: found <= limit }
  }
  return all.flatMap(({ size, endpoints, provider, costs }) => {
    const limits = most.find(({ upTo }) => size <= upTo)
    if (!limits) return []
    const lists = endpoints.filter(({ name }) => name.endsWith("our list"))
    const alone = provider.filter(({ name }) => name.endsWith("1 at once"))
    const suggestions = endpoints.filter(({ name }) => name.endsWith("suggestions, 1 at once"))
    return [
      ...lists.map(({ name, p95 }) => atMost(`${size}: ${name}, p95`, limits.endpoint, p95)),
      ...suggestions.map(({ name, p95 }) => atMost(`${size}: ${name}, p95`, suggestedWithin, p95)),
      ...alone.map(({ name, p95 }) => atMost(`${size}: ${name}, p95`, limits.provider, p95)),
      ...costs.flatMap(({ engine, searchable_most_ms: ms }) =>
        ms === null ? [] : [atMost(`${size}: ${engine}, change to searchable`, searchableWithin, ms)],
      ),
    ]
  })
}
