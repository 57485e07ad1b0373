import type { SearchIndexStatus } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { searchIndexState } from "./search-index-state"

const well: SearchIndexStatus = {
  engine: { name: "meilisearch", index: "product_v1", healthy: true, documents: 3 },
  backlog: { count: 0, capped: false, oldest_seconds: 0 },
  failures: { count: 0, products: [] },
  outage: null,
  rebuild: null,
  check: null,
  reconcile: null,
}
const waiting = (oldest_seconds: number) => ({ ...well, backlog: { count: 1, capped: false, oldest_seconds } })

describe("the state of the search index", () => {
  it.each([
    ["fresh", well],
    ["fresh", waiting(2)],
    ["behind", waiting(11)],
    ["late", waiting(61)],
    ["down", { ...well, outage: { since: "2026-01-01T00:00:00Z", failures: 1, error: "x" } }],
    ["down", { ...well, engine: { ...well.engine, healthy: false, documents: null } }],
    ["none", { ...well, engine: { name: null, index: null, healthy: null, documents: null } }],
  ] as const)("is %s", (state, status) => {
    expect(searchIndexState(status)).toBe(state)
  })
})
