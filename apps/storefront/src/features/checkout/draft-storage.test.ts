import { describe, expect, it } from "vitest"
import { emptyDraft } from "./draft"
import { parseDraft } from "./draft-storage"

describe("parseDraft", () => {
  it.each([null, "", "nonsense", "[]", "42", '{"name":7,"commune":"x","deliveries":[1]}'])("survives %s", (stored) => {
    expect(parseDraft(stored)).toMatchObject({ name: emptyDraft.name, commune: null, deliveries: {} })
  })

  it("tells an e-mail address that was taken out from one never written", () => {
    expect(parseDraft('{"email":""}').email).toBe("")
    expect(parseDraft('{"name":"Hà"}').email).toBeNull()
  })

  it("reads back what was written", () => {
    const draft = { ...emptyDraft, name: "Nguyễn Thu Hà", deliveries: { coop_1: "so_1" } }
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
  })
})
