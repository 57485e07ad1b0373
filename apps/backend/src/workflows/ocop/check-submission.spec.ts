import { describe, expect, it } from "vitest"
import { checkSubmission } from "./check-submission"

const today = "2026-11-30"
const paper = {
  group: "food" as const,
  stars: 4,
  points: 78,
  decision_number: "2700/QĐ-UBND",
  decision_date: "2025-01-31",
  issuer: "UBND tỉnh Ninh Bình",
  product_id: "prod_x",
  file_ids: ["photo_x"],
}

describe("checkSubmission", () => {
  it("takes 36 months where no last day is printed", () => {
    expect(checkSubmission(paper, today)).toBe("2028-01-31")
    expect(checkSubmission({ ...paper, decision_date: "2024-02-29" }, today)).toBe("2027-02-28")
    expect(checkSubmission({ ...paper, expires_on: "2027-12-31" }, today)).toBe("2027-12-31")
  })
  it.each([
    ["decision_date", { decision_date: "2025-02-30" }],
    ["decision_date", { decision_date: "2026-12-01" }],
    ["decision_date", { decision_date: "2023-01-01" }],
    ["expires_on", { expires_on: "2025-01-31" }],
    ["expires_on", { expires_on: "2029-01-31" }],
    ["expires_on", { expires_on: "2026-11-29" }],
    ["points", { points: 69 }],
    ["points", { stars: 5, points: 89 }],
  ])("refuses %s of %j", (path, wrong) => {
    expect(() => checkSubmission({ ...paper, ...wrong }, today)).toThrow(
      expect.objectContaining({ details: [expect.objectContaining({ path })] }),
    )
  })
})
