import { describe, expect, it } from "vitest"
import { type Hit, index, options, type Tools } from "./subject.js"

export function describePages({ provider, search, ids }: Tools): void {
  describe("pages and order", () => {
    it("sorts, missing values last", async () => {
      expect(await ids(undefined, { pagination: { order: { price: "DESC" } } })).toEqual(["3", "4", "1", "2", "5"])
      expect(await ids(undefined, { pagination: { order: { price: "ASC" } } })).toEqual(["2", "1", "4", "3", "5"])
    })
    it("gives pages that never overlap, by offset and by cursor", async () => {
      const first = await search(undefined, { pagination: { take: 2 } })
      const second = await search(undefined, { pagination: { take: 2, cursor: first.metadata.next_cursor } })
      const third = await ids(undefined, { pagination: { take: 2, skip: 4 } })
      const all = [...first.hits, ...second.hits].map((hit) => hit.id).concat(third)
      expect(new Set(all).size).toBe(5)
    })
    it("counts all, or nothing when asked", async () => {
      expect((await search(undefined, { pagination: { take: 1 } })).metadata.count).toBe(5)
      expect((await search(undefined, options({ count: "none" }))).metadata.count).toBeNull()
      expect((await search("gao", options({ count: "exact" }))).metadata.count).toBe(2)
      const any = await search("kho xoan", { pagination: { take: 1 }, search_options: { match_strategy: "any" } })
      expect(any.metadata.count).toBe(3)
    })
    it("gives one hit of each maker when distinct", async () => {
      const result = await search(undefined, options({ distinct: "maker" }))
      expect(result.hits).toHaveLength(3)
      expect(result.metadata.count).toBe(3)
    })
    it.each([
      [130, 30],
      [730, 90],
    ])("gives pages among %i hits that never overlap, across whatever is ordered twice", async (count, take) => {
      const many = { ...index, physical_name: "sample_many" }
      await provider().upsertIndex({ index: many })
      const rows = Array.from({ length: count }, (_, at) => ({
        id: `m${at}`,
        title: at % 3 ? `Gạo số ${at}` : `Gáo ${at}`,
      }))
      await provider().upsertDocuments({ index: many.physical_name, definition: many, documents: rows })
      const seen: Hit[] = []
      let cursor: string | undefined
      do {
        const page = await search("gạo", { index: many, pagination: { take, ...(cursor ? { cursor } : {}) } })
        seen.push(...page.hits)
        cursor = page.metadata.next_cursor
      } while (cursor && seen.length < 1_000)
      expect(new Set(seen.map((hit) => hit.id)).size).toBe(count)
      expect(String(seen[0]?.document.title)).toContain("Gạo")
      await provider().deleteIndex({ index: many.physical_name })
    })
    it.each([{ take: 1_000_000 }, { take: -1 }, { skip: 1.5 }, { order: { nothing: "ASC" } }, { cursor: "x" }])(
      "refuses %j",
      async (pagination) => {
        await expect(search(undefined, { pagination })).rejects.toThrow()
      },
    )
  })
}
