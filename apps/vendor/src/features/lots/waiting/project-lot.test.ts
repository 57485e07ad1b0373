import { describe, expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { lotEntries, subjectOf } from "./lot-entries"
import { newbornLot, projectLot } from "./project-lot"
import { projectRows } from "./project-rows"

const body = { variant_id: "v", kind: "harvested" as const, made_on: "2026-11-20", quantity: 120 }
const wait = (entry: NewEntry, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ ...entry, id: entry.deed, member_id: "m1", order: 1, attempts: 0, retry_at: 0, refusal: null },
  ...more,
})
const refusal = { status: 400, message: "Ngày chưa tới." }
const born = wait(lotEntries.record({ ...body, id: "lot_1" }, "Gạo tám, túi 1 kg"))
const fresh = newbornLot(born)
if (!fresh) throw new Error("no lot")
const known = { ...fresh, code: "K7M2P9QRST", version: 3 }
const step = { id: "lotstep_1", kind: "packed" as const, on: "2026-11-21" }

describe("a lot on this phone", () => {
  it("is there before the market knows it, with its steps, and goes on from what waits", () => {
    const edit = wait(lotEntries.edit(fresh, { ...body, quantity: 90 }, fresh.label))
    const lot = projectLot(null, [born, wait(lotEntries.addStep(fresh, step)), edit])
    expect(lot).toMatchObject({
      ...{ market: null, unsent: true, lot: { id: "lot_1", label: "Gạo tám, túi 1 kg", quantity: 90, version: 2 } },
    })
    expect(lot?.lot.steps).toMatchObject([step])
    // What follows is held against what those before it make.
    expect(lotEntries.publish(lot?.lot ?? fresh)).toMatchObject({ seen: 2, body: { expected_version: 2 } })
  })

  it("is the same whether the news holds what has arrived already or not", () => {
    const arrived = [wait(lotEntries.addStep(known, step)), wait(lotEntries.publish(known))]
    const once = projectLot(known, [], arrived)
    expect(once).toMatchObject({ market: "published", unsent: false, lot: { version: 4 } })
    expect(projectLot(once?.lot ?? null, [], arrived)).toEqual(once)
  })

  it("is recalled for nobody but this phone until it was sent", () => {
    const sold = { ...known, status: "published" as const }
    const recalled = projectLot(sold, [wait(lotEntries.withdraw(sold, "Gói bị hở"))])
    expect(recalled).toMatchObject({ market: "published", lot: { status: "withdrawn", withdrawn_reason: "Gói bị hở" } })
  })

  it("stays as the market has it behind a refusal, and as it was written when it is new", () => {
    const refused = wait(lotEntries.publish(known), { refusal })
    expect(projectLot(known, [refused, wait(lotEntries.remove(known))])).toEqual({
      ...{ lot: known, market: "draft", unsent: true, leaving: false },
    })
    expect(projectLot(null, [{ ...born, refusal }, wait(lotEntries.publish(fresh))])?.lot).toEqual(fresh)
  })
})

describe("the list", () => {
  const row = { ...known, id: "lot_2" }

  it("begins with lots that only this phone knows, and says what waits", () => {
    const entries = [born, wait(lotEntries.publish(fresh)), wait(lotEntries.remove(row))]
    const shown = projectRows([row], null, entries).map((lot) => [lot.id, lot.status, lot.unsent, lot.leaving])
    expect(shown).toEqual([
      ["lot_1", "draft", true, false],
      ["lot_2", "draft", true, true],
    ])
    expect(projectRows([], "published", entries)).toEqual([])
  })

  it("has a new lot once when its news comes before its entry is gone", () => {
    expect(projectRows([known], null, [], [born]).map(({ id }) => id)).toEqual(["lot_1"])
  })
})

it("is called by its goods and its code, by its day before it has one", () => {
  expect([subjectOf(fresh), subjectOf(known)]).toEqual([
    "Gạo tám, túi 1 kg · 20/11/2026",
    "Gạo tám, túi 1 kg · K7M2P9QRST",
  ])
})
