import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { dropOfMember } from "../db/drop-of-member"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"

const entry = (id: string, member_id: string): OutboxEntry => ({
  id,
  member_id,
  entity: "order:1",
  order: 1,
  path: "/vendor/orders/1/confirm",
  body: {},
  deed: "confirm",
  subject: "HTX-1",
  seen: "placed",
  attempts: 0,
  retry_at: 0,
  refusal: null,
})

it("keeps each member's writes apart, and drops one member's only", async () => {
  const [first, second] = [idbStore("m1"), idbStore("m2")]
  await first.put(entry("a", "m1"))
  await second.put(entry("b", "m2"))
  expect((await first.list()).map(({ id }) => id)).toEqual(["a"])
  await first.put({ ...entry("a", "m1"), attempts: 3 })
  expect(await first.list()).toMatchObject([{ id: "a", attempts: 3 }])
  await dropOfMember("outbox", "m1")
  expect(await first.list()).toEqual([])
  expect((await second.list()).map(({ id }) => id)).toEqual(["b"])
  await second.remove("b")
  expect(await second.list()).toEqual([])
})
