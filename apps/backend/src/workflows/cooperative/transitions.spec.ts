import { cooperativeActions, cooperativeStatuses } from "@cho-htx/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { needsReason, nextStatus } from "./transitions"

describe("a cooperative's life", () => {
  it("allows exactly these decisions", () => {
    const allowed = cooperativeStatuses.flatMap((status) =>
      cooperativeActions.flatMap((action) => {
        const next = nextStatus(action, status)
        return next ? [`${status} ${action} ${next}`] : []
      }),
    )
    expect(allowed).toEqual([
      "draft activate active",
      "draft close closed",
      "submitted activate active",
      "submitted request-changes draft",
      "submitted reject closed",
      "active suspend suspended",
      "active close closed",
      "suspended reactivate active",
      "suspended close closed",
    ])
  })
  it("never reopens what is closed, whatever is tried", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cooperativeActions)), (actions) => {
        const end = actions.reduce((status, action) => nextStatus(action, status) ?? status, "closed" as const)
        expect(end).toBe("closed")
      }),
    )
  })
  it("asks why whenever buyers would notice, and whenever papers are not taken", () => {
    expect(cooperativeActions.filter(needsReason)).toEqual([
      "request-changes",
      "reject",
      "suspend",
      "reactivate",
      "close",
    ])
  })
})
