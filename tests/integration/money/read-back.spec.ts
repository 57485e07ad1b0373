import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { violations } from "../../harness/violations.js"
import { book } from "./book.js"
import { openSides, type Side, type Sides } from "./sides.js"

let backend: Backend
let sides: Sides
let user: string

beforeAll(async () => {
  // Medusa's own completion is switched off but for this comparison.
  backend = await startBackend({ env: { STOCK_COMPLETION: "compare" } })
  sides = await openSides(backend)
  const me = await call<{ user: { id: string } }>(`${backend.url}/admin/users/me`, { token: sides.token })
  user = me.body.user.id
})
afterAll(() => backend?.stop())

const bookOurs = (kind: "capture" | "refund", { order }: Side, amount: number) =>
  book(backend.pool, kind, order, amount, { actor: `user:${user}`, reason: "Hàng bị dập" })

/** Medusa's own routes for the money of one payment. */
const stock = {
  capture: ({ payment }: Side, amount?: number) =>
    sides.market.admin(`payments/${payment}/capture`, amount ? { amount } : {}),
  refund: ({ payment }: Side, amount: number) =>
    sides.market.admin(`payments/${payment}/refund`, { amount, note: "Hàng bị dập" }),
}

describe("money of an order booked by us reads like Medusa's own, field by field", () => {
  it("when all of it came in", async () => {
    const [ours, theirs] = await sides.make()
    await bookOurs("capture", ours, ours.total)
    await stock.capture(theirs)
    await sides.expectAlike(ours, theirs)
  })

  it("when some of it came in", async () => {
    const [ours, theirs] = await sides.make()
    await bookOurs("capture", ours, 40_000)
    await stock.capture(theirs, 40_000)
    await sides.expectAlike(ours, theirs)
  })

  it("when some of it went back without any goods", async () => {
    const [ours, theirs] = await sides.make()
    await bookOurs("capture", ours, ours.total)
    await bookOurs("refund", ours, 7_000)
    await stock.capture(theirs)
    await stock.refund(theirs, 7_000)
    await sides.expectAlike(ours, theirs)
  })

  it("when all of it went back in two parts", async () => {
    const [ours, theirs] = await sides.make()
    await bookOurs("capture", ours, ours.total)
    await stock.capture(theirs)
    for (const amount of [10_000, ours.total - 10_000]) {
      await bookOurs("refund", ours, amount)
      await stock.refund(theirs, amount)
    }
    await sides.expectAlike(ours, theirs)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(backend.pool)).toEqual([])
})
