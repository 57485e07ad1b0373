import { describe, expect, it } from "vitest"
import { liveSynonyms } from "./live-synonyms"

const keys = () => [...liveSynonyms.current().others.keys()]

describe("live synonyms", () => {
  it("are read again only when they have changed, and kept when reading fails", async () => {
    let reads = 0
    const reader = (version: string, groups: string[][]) => ({
      version: async () => version,
      groups: async () => {
        reads += 1
        return groups
      },
    })
    expect(keys()).toEqual([])
    await liveSynonyms.refresh(reader("1", [["lạc", "đậu phộng"]]))
    await liveSynonyms.refresh(reader("1", [["lạc", "đậu phộng"]]))
    expect([keys(), reads]).toEqual([["lạc", "đậu phộng"], 1])
    const broken = { version: () => Promise.reject(new Error("away")), groups: async () => [] }
    await expect(liveSynonyms.refresh(broken)).rejects.toThrow("away")
    expect(keys()).toEqual(["lạc", "đậu phộng"])
    await liveSynonyms.refresh(reader("2", []))
    expect(keys()).toEqual([])
  })
})
