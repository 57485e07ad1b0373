import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { follow } from "./follow"
import { lotEntries } from "./lot-entries"

const lot = { id: "lot_1", label: "Gạo tám", code: "", made_on: "2026-11-20", version: 1 }
const waits = (entry: NewEntry, attempts = 0): OutboxEntry => ({
  ...entry,
  ...{ id: entry.deed, member_id: "m1", order: 1, attempts, retry_at: 0, refusal: null },
})
const edit = { variant_id: "v", kind: "harvested", made_on: "2026-11-20", quantity: 78 } as const

it("holds what follows an edit against the version the edit makes now, each against the one before", () => {
  const entries = [
    waits(lotEntries.edit({ ...lot, version: 2 }, edit, "Gạo tám")),
    waits(lotEntries.addStep(lot, { id: "lotstep_1", kind: "packed", on: "2026-11-21" })),
    waits(lotEntries.publish({ ...lot, version: 3 })),
  ]
  const [again, publish] = follow(entries, 5)
  expect(again?.[1]).toMatchObject({ seen: 5, effect: { amount: 6 }, body: { quantity: 78, expected_version: 5 } })
  expect(publish?.[1]).toEqual({ seen: 6, effect: { kind: "set", amount: 7 }, body: { expected_version: 6 } })
})

it("deletes the version that was made, and leaves alone what may have arrived", () => {
  expect(follow([waits(lotEntries.remove({ ...lot, version: 2 }))], 5)[0]?.[1]).toEqual({
    seen: 5,
    path: "/vendor/lots/lot_1?expected_version=5",
  })
  expect(follow([waits(lotEntries.publish({ ...lot, version: 2 }), 1)], 5)).toEqual([])
})
