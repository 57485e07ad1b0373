import { adminCooperativeListQuerySchema, previewSynonymsSchema } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { mostLetters } from "./most-letters"

describe("mostLetters", () => {
  it("reads the bound a contract gives", () => {
    const { q } = adminCooperativeListQuerySchema.shape
    const most = mostLetters(q.unwrap()) ?? 0
    expect(q.safeParse("a".repeat(most)).success).toBe(true)
    expect(q.safeParse("a".repeat(most + 1)).success).toBe(false)
    expect(mostLetters(previewSynonymsSchema.shape.q)).toBe(200)
  })
})
