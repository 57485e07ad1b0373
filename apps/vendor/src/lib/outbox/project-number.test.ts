import { expect, it } from "vitest"
import type { Effect, OutboxEntry } from "./entry"
import { projectNumber } from "./project-number"

const entry = (effect: Effect | undefined, refused = false): OutboxEntry => ({
  ...{ id: "key", member_id: "m", entity: "stock:v", order: 1, path: "", body: {}, deed: "stock", subject: "Gạo" },
  ...{ effect, seen: null, attempts: 0, retry_at: 0, refusal: refused ? { status: 409, message: null } : null },
})

it("counts on and replaces in the order things were written", () => {
  const came = entry({ kind: "add", amount: 5 })
  const counted = entry({ kind: "set", amount: 20 })
  expect(projectNumber(12, [came, counted])).toBe(20)
  expect(projectNumber(12, [counted, came, entry({ kind: "add", amount: -2 })])).toBe(23)
  expect(projectNumber(null, [counted])).toBe(20)
  expect(projectNumber(null, [])).toBeNull()
})

it("leaves out what was refused and what was written after it, and what changes no number", () => {
  const later = entry({ kind: "add", amount: 1 })
  expect(projectNumber(12, [entry({ kind: "set", amount: 3 }, true), later])).toBe(12)
  expect(projectNumber(12, [entry(undefined), later])).toBe(13)
})

it("does not step back between the answer to a write and the news of what it changed", () => {
  const came = entry({ kind: "add", amount: 5, after: 17 })
  expect(projectNumber(12, [], [came])).toBe(17)
  expect(projectNumber(17, [], [came])).toBe(17)
  expect(projectNumber(12, [entry({ kind: "add", amount: 3, after: 20 })], [came])).toBe(20)
  expect(projectNumber(12, [], [entry({ kind: "set", amount: 4 })])).toBe(4)
})
