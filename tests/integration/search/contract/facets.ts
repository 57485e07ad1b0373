import { describe, expect, it } from "vitest"
import { index, options, plain, type Query, type Result, type Tools } from "./subject.js"

export function describeFacets({ provider, search }: Tools): void {
  describe("facets", () => {
    const facets = ["maker", { field: "tags", sort: "alpha" }, { field: "price", type: "stats" }, "stocked"]
    it("counts values, lists, booleans and statistics in one go", async () => {
      const result = await search(undefined, options({ facets }))
      expect(result.facets?.tags).toEqual({
        type: "value",
        values: [
          { value: "gi", count: 2 },
          { value: "haccp", count: 1 },
          { value: "organic", count: 2 },
        ],
      })
      expect(result.facets?.price).toEqual({
        type: "stats",
        min: 20_000,
        max: 500_000,
        avg: 162_500,
        sum: 650_000,
        count: 4,
      })
      expect(result.facets?.stocked).toEqual({
        type: "value",
        values: [
          { value: "true", count: 4 },
          { value: "false", count: 1 },
        ],
      })
    })
    it("gives the most frequent values first, as many as asked, or those that begin with something", async () => {
      const of = async (rest: Query) => {
        const result = await search(undefined, options({ facets: [{ field: "maker", ...rest }] }))
        return result.facets?.maker
      }
      const counted = (value: string, count: number) => ({ value, count })
      expect(await of({ limit: 2 })).toEqual({
        type: "value",
        values: [counted("Sa Châu", 2), counted("Đồng Gió", 2)],
      })
      expect(await of({ query: "bếp" })).toEqual({ type: "value", values: [counted("Bếp Lửa", 1)] })
    })
    it("counts every document, also when hits are distinct", async () => {
      const result = await search(undefined, options({ facets: ["maker", "stocked"], distinct: "maker" }))
      expect(result.hits).toHaveLength(3)
      expect(result.facets?.stocked).toMatchObject({ values: [{ count: 4 }, { count: 1 }] })
    })
    it("counts ranges, lower bound in, upper bound out", async () => {
      const ranges = [{ to: 40_000 }, { key: "rest", from: 40_000 }]
      const result = await search(undefined, options({ facets: [{ field: "price", type: "range", ranges }] }))
      expect(result.facets?.price).toMatchObject({
        ranges: [
          { key: "*-40000", count: 1 },
          { key: "rest", count: 3 },
        ],
      })
    })
    it("follows query and filters", async () => {
      const result = await search("gao", { filters: { stocked: true }, search_options: { facets: ["maker"] } })
      expect(result.facets?.maker).toMatchObject({ values: [{ count: 1 }, { count: 1 }] })
    })
    it("answers several queries with the same text together, each with its own filters", async () => {
      const input = (filters: unknown, take: number) => ({
        index,
        q: "gao",
        filters,
        attributes_to_retrieve: plain,
        pagination: { take },
        search_options: { facets: ["maker"] },
      })
      const [narrow, wide] = (await provider().searchMany([
        input({ maker: "Sa Châu" }, 5),
        input(undefined, 0),
      ])) as Result[]
      expect(narrow?.hits.map((hit) => hit.id)).toEqual(["2"])
      expect(wide?.hits).toEqual([])
      expect(wide?.metadata.count).toBe(2)
    })
  })
}
