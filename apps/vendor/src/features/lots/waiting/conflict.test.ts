import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { lots as words } from "../../../messages/vi/lots"
import { hasForm } from "./has-form"
import { insistOn } from "./insist-on"
import { lotEntries } from "./lot-entries"
import { newbornLot } from "./project-lot"
import { differences, marketRows, typedRows } from "./sides"

const body = { variant_id: "v", kind: "harvested" as const, made_on: "2026-11-20", quantity: 120, inputs: null }
const wait = (entry: NewEntry, status: number): OutboxEntry => ({
  ...{ ...entry, id: entry.deed, member_id: "m1", order: 1, attempts: 0, retry_at: 0 },
  refusal: { status, message: null },
})
const fresh = newbornLot(wait(lotEntries.record({ ...body, id: "lot_1" }, "Gạo tám"), 0))
if (!fresh) throw new Error("no lot")
const theirs = { ...fresh, code: "K7M2P9QRST", version: 5, quantity: 90, inputs: "Phân chuồng" }

it("shows both sides where they differ, and nothing where they do not", () => {
  const edit = wait(lotEntries.edit({ ...theirs, version: 1 }, body, "Gạo tám"), 0)
  const sides = differences(typedRows(edit, words), marketRows(theirs, words), Object.values(words.kinds))
  expect(sides).toEqual([
    ["Cả lô", "120 gói", "90 gói"],
    ["Đã dùng", null, "Phân chuồng"],
  ])
  const made = differences([["Thu hoạch", "20/11/2026"]], [["Sản xuất", "20/11/2026"]], Object.values(words.kinds))
  expect(made).toEqual([["Thu hoạch / Sản xuất", "Thu hoạch 20/11/2026", "Sản xuất 20/11/2026"]])
})

it("insists against what was seen last, and only where that can help", () => {
  const edit = wait(lotEntries.edit({ ...theirs, version: 1 }, body, "Gạo tám"), 409)
  expect(insistOn(edit, theirs)).toMatchObject({ seen: 5, body: { quantity: 120, expected_version: 5 } })
  expect(insistOn(wait(lotEntries.remove({ ...theirs, version: 1 }), 0), theirs)).toMatchObject({
    path: "/vendor/lots/lot_1?expected_version=5",
  })
  expect(insistOn(edit, { ...theirs, status: "published" })).toBeNull()
  expect(insistOn({ ...edit, refusal: { status: 400, message: null } }, theirs)).toBeNull()
  expect(insistOn(wait(lotEntries.withdraw(theirs, "Gói bị hở"), 409), theirs)).toBeNull()
})

it("goes back to its form while the market would still take it", () => {
  const step = wait(lotEntries.addStep(theirs, { id: "s", kind: "packed", on: "2026-11-21" }), 400)
  expect([hasForm(step, "published"), hasForm(step, "withdrawn"), hasForm(step, null)]).toEqual([true, false, false])
  expect(hasForm(wait(lotEntries.publish(theirs), 409), "draft")).toBe(false)
})
