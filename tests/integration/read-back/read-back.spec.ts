import { afterAll, beforeAll, expect, it } from "vitest"
import { type Backend, startBackend } from "../../harness/backend.js"
import { violations } from "../../harness/violations.js"
import { type Bench, openBench } from "./bench.js"
import { moneyReadsAlike } from "./money.js"
import { ordersReadAlike } from "./orders.js"
import { parcelsReadAlike } from "./parcels.js"
import { returnsReadAlike } from "./returns.js"

let backend: Backend
let bench: Bench

beforeAll(async () => {
  // Medusa's own completion is switched off but for this comparison.
  backend = await startBackend({ env: { STOCK_COMPLETION: "compare" } })
  bench = await openBench(backend)
})
afterAll(() => backend?.stop())

ordersReadAlike(() => bench)
parcelsReadAlike(() => bench)
moneyReadsAlike(() => bench)
returnsReadAlike(() => bench)

it("leaves every invariant whole", async () => {
  expect(await violations(backend.pool)).toEqual([])
})
