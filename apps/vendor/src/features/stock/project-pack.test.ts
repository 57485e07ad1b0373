import { expect, it } from "vitest"
import type { Effect, OutboxEntry } from "../../lib/outbox/entry"
import { priceEntity, projectPack, stockEntity } from "./project-pack"

const entry = (entity: string, effect: Effect): OutboxEntry => ({
  ...{ id: entity, member_id: "m", entity, order: 1, path: "", body: {}, deed: "stock", subject: "Gạo" },
  ...{ effect, seen: null, attempts: 0, retry_at: 0, refusal: null },
})
const ids = { product_id: "p", variant_id: "v" }
const pack = { title: "túi 5 kg", stocked: 10, available: 6, price: 100_000 }

it("shows stock and price as they will be, and what is promised stays promised", () => {
  const waiting = [
    entry(stockEntity("v"), { kind: "set", amount: 15 }),
    entry(priceEntity("p", "v"), { kind: "set", amount: 120_000 }),
    entry(stockEntity("other"), { kind: "set", amount: 1 }),
  ]
  const projected = { ...pack, stocked: 15, available: 11, price: 120_000, unsent: true }
  expect(projectPack(pack, ids, waiting, [])).toEqual(projected)
  expect(projectPack(pack, ids, waiting.slice(2), [])).toEqual({ ...pack, unsent: false })
})

it("leaves stock that is not counted alone", () => {
  const uncounted = { ...pack, stocked: null, available: null }
  expect(projectPack(uncounted, ids, [], [])).toEqual({ ...uncounted, unsent: false })
})

it("keeps the numbers the market has taken until its news are here, and counts them once", () => {
  const arrived = [
    entry(stockEntity("v"), { kind: "add", amount: 5, after: 15 }),
    entry(priceEntity("p", "v"), { kind: "set", amount: 120_000 }),
  ]
  const projected = { ...pack, stocked: 15, available: 11, price: 120_000 }
  expect(projectPack(pack, ids, [], arrived)).toEqual({ ...projected, unsent: false })
  expect(projectPack(projected, ids, [], arrived)).toEqual({ ...projected, unsent: false })
})
