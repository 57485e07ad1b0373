import type { SearchIndexStatus, SearchRun } from "@cho-htx/contracts"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it, vi } from "vitest"
import { FailedProducts } from "./failed-products"
import { SearchRunRow } from "./search-run-row"
import { Technical } from "./technical"

vi.mock("react-router-dom", () => ({ Link: "a" }))
vi.mock("../lib/use-words", () => ({ useWords: () => ({ words: (key: string) => key }) }))

const error = "connect ECONNREFUSED 127.0.0.1:7700"
const at = "2026-11-30T00:00:00.000Z"
const run: SearchRun = Object({ state: "failed", error, reason: "asked", created_at: at, ended_at: at, facts: null })
const products = [{ id: "prod_1", title: "Gạo", error, tries: 2, since: at, next_try_at: at }]
const failures: SearchIndexStatus["failures"] = { count: 1, products }

describe("what a machine said of a failure", () => {
  it.each([
    ["a technical detail", () => <Technical sentence="Chưa gửi được." error={error} />],
    ["a run of the search index", () => <SearchRunRow kind="check" run={run} />],
    ["a product that cannot be found", () => <FailedProducts failures={failures} />],
  ])("is folded away at %s", (_where, element) => {
    const html = renderToStaticMarkup(element())
    expect(html).toContain(error)
    expect(html.replaceAll(/<details.*?<\/details>/gs, "")).not.toContain(error)
  })
})
