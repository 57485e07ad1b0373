import type { AdminCheckoutCase } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { caseStory } from "./case-story"

const late = (detail: Record<string, unknown>): AdminCheckoutCase => ({
  id: "ccase_1",
  kind: "paid_late",
  subject_id: "ordgrp_1:FT26",
  order_group: { id: "ordgrp_1", code: "HTX-7K3F92", contact_name: "Hà", phone: "+84900000123", total: 330_000 },
  detail,
  state: "open",
  resolutions: ["refunded_by_hand", "place_again"],
  resolution: null,
  note: null,
  resolved_by: null,
  resolved_at: null,
  created_at: "2026-11-22T04:05:00Z",
})

describe("caseStory", () => {
  it("tells apart why money came too late, with its sums and reference", () => {
    const story = caseStory(late({ reason: "other_amount", amount: 310_000, due: 330_000, reference: "FT26" }))
    expect(story.key).toBe("paid_late_other_amount")
    expect(story.values).toMatchObject({ amount: "310.000\u00a0₫", due: "330.000\u00a0₫", code: "HTX-7K3F92" })
    expect(story.facts).toEqual([["reference", "FT26"]])
  })

  it("asks for cash to be handed over instead of calling it a failed refund", () => {
    const found = { ...late({ reason: "by_hand", amount: 116_000 }), kind: "refund_stuck" as const }
    expect(caseStory(found)).toMatchObject({ kind: "refund_by_hand", key: "refund_by_hand" })
    expect(caseStory({ ...found, detail: { reason: "gateway" } }).key).toBe("refund_stuck")
  })

  it("tells captures and promises that are stuck from refunds", () => {
    const found = { ...late({ reason: "capture", amount: 116_000 }), kind: "refund_stuck" as const }
    expect(caseStory(found)).toMatchObject({ kind: "capture_stuck", key: "capture_stuck", deeds: "capture_stuck" })
    expect(caseStory({ ...found, detail: { reason: "void" } })).toMatchObject({
      key: "void_stuck",
      deeds: "void_stuck",
    })
    expect(caseStory({ ...found, detail: { reason: "by_hand" } }).deeds).toBe("refund_stuck")
  })

  it("keeps sessions and errors apart from what one looks up at the bank", () => {
    const story = caseStory(late({ reference: "FT26", session_id: "payses_1", last_error: "timeout" }))
    expect(story.facts).toEqual([["reference", "FT26"]])
    expect(story.technical.map(([key]) => key)).toEqual(["session_id", "last_error"])
  })

  it("still says what kind it is when a reason is new or facts are missing", () => {
    expect(caseStory(late({ reason: "moon" }))).toMatchObject({ key: "paid_late", values: { amount: "–" }, facts: [] })
  })
})
