import { expect, it } from "vitest"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { projectOrder } from "./project-order"

const entry = (deed: string, refused = false): OutboxEntry => ({
  id: deed,
  member_id: "m",
  entity: "order:1",
  order: 1,
  path: "",
  body: {},
  deed,
  subject: "HTX-1",
  seen: null,
  attempts: 0,
  retry_at: 0,
  refusal: refused ? { status: 409, message: null } : null,
})
const placed = { state: "placed" as const, next: ["confirm" as const, "cancel" as const] }

it("shows the order as it will stand once everything has arrived", () => {
  expect(projectOrder(placed, [entry("confirm"), entry("pack")])).toEqual({
    state: "packed",
    next: ["hand-over", "cancel"],
    unsent: true,
  })
  expect(projectOrder(placed, [])).toEqual({ ...placed, unsent: false })
})

it("does not count what was refused, nor what was to follow it", () => {
  expect(projectOrder(placed, [entry("confirm", true), entry("pack")]).state).toBe("placed")
  expect(projectOrder(placed, [entry("confirm"), entry("pack", true)])).toMatchObject({
    state: "confirmed",
    unsent: true,
  })
})

it("does not step back between the answer to a write and the news of what it changed", () => {
  expect(projectOrder(placed, [], [entry("confirm")])).toMatchObject({ state: "confirmed", unsent: false })
  expect(projectOrder(placed, [entry("pack")], [entry("confirm")])).toMatchObject({ state: "packed", unsent: true })
  const confirmed = { state: "confirmed" as const, next: ["pack" as const] }
  expect(projectOrder(confirmed, [], [entry("confirm")])).toEqual({ ...confirmed, unsent: false })
})
