import { expect, it } from "vitest"
import { readOptions } from "./options.js"

const host = "http://127.0.0.1:7700"

it("fills in the rest", () => {
  expect(readOptions({ host })).toMatchObject({ timeout_ms: 3_000, wait_for_writes: true, rerank: 50 })
})

it.each([
  [{ host: "localhost" }],
  [{ host, timeout_ms: 0 }],
  [{ host, rerank: 5_000 }],
  [{ host, task_timeout_ms: 1.5 }],
])("refuses %j", (options) => {
  expect(() => readOptions(options)).toThrow("search-meilisearch")
})
