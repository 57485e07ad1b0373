import { expect, it } from "vitest"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { cutsOf } from "./cuts-of"
import { waitingCuts } from "./waiting-cuts"

const entry = (deed: string, body: unknown, refused = false): OutboxEntry => ({
  ...{ id: deed, member_id: "m", entity: "order:1", order: 1, path: "", body, deed, subject: "HTX-1", seen: null },
  ...{ attempts: 0, retry_at: 0, refusal: refused ? { status: 409, message: null } : null },
})
const lines = [
  { id: "rice", quantity: 5 },
  { id: "honey", quantity: 2 },
]

it("says of each line to be cut what the person saw of it", () => {
  expect(cutsOf(lines, { rice: 1, honey: 0 })).toEqual([{ line_id: "rice", quantity: 1, expected: 5 }])
})

it("counts what waits to be taken off, not what was refused or follows it", () => {
  const cut = (missing: Record<string, number>, refused = false) =>
    entry("cancel-lines", { lines: cutsOf(lines, missing), reason: "Hết" }, refused)
  expect([...waitingCuts([entry("confirm", {}), cut({ rice: 1 }), cut({ rice: 1, honey: 1 })])]).toEqual([
    ["rice", 2],
    ["honey", 1],
  ])
  expect(waitingCuts([cut({ rice: 1 }, true), cut({ honey: 1 })]).size).toBe(0)
  expect(
    waitingCuts([entry("cancel-lines", null), entry("cancel-lines", { lines: [null, { line_id: 1 }] })]).size,
  ).toBe(0)
})
