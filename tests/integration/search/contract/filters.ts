import { describe, expect, it } from "vitest"
import type { Tools } from "./subject.js"

export function describeFilters({ where }: Tools): void {
  describe("filters", () => {
    it.each<[string, unknown, string[]]>([
      ["a value", { maker: "Sa Châu" }, ["2", "4"]],
      ["a list of values", { maker: ["Sa Châu", "Bếp Lửa"] }, ["2", "3", "4"]],
      ["$ne", { maker: { $ne: "Sa Châu" } }, ["1", "3", "5"]],
      ["$nin", { maker: { $nin: ["Sa Châu", "Đồng Gió"] } }, ["3"]],
      ["a range", { price: { $gte: 20_000, $lt: 90_000 } }, ["1", "2"]],
      ["null", { price: null }, ["5"]],
      ["$exists", { price: { $exists: true } }, ["1", "2", "3", "4"]],
      ["a boolean", { stocked: false }, ["3"]],
      ["a date", { made_at: { $gt: "2026-03-15T00:00:00Z" } }, ["4", "5"]],
      ["one of a list", { tags: "gi" }, ["1", "3"]],
      ["$contains all", { tags: { $contains: ["gi", "organic"] } }, ["1"]],
      ["$overlaps", { tags: { $overlaps: ["haccp", "organic"] } }, ["1", "4", "5"]],
      ["$prefix", { maker: { $prefix: "Đồng" } }, ["1", "5"]],
      ["$like", { maker: { $like: "%Gió" } }, ["1", "5"]],
      ["a nested path", { "pack.unit": "túi" }, ["1", "3"]],
      [
        "$or, $and and $not",
        { $or: [{ price: { $gt: 400_000 } }, { $and: [{ stocked: true }, { $not: { maker: "Sa Châu" } }] }] },
        ["1", "3", "5"],
      ],
      ["letters as they are, case and accents", { maker: { $in: ["sa châu", "Sa Chau"] } }, []],
      ["$ne on what is missing", { price: { $ne: 20_000 } }, ["1", "3", "4", "5"]],
      ["null in a list", { price: { $in: [null, 20_000] } }, ["2", "5"]],
      ["null in a list that is excluded", { price: { $nin: [null, 20_000] } }, ["1", "3", "4"]],
      ["an empty list as missing", { tags: null }, ["2"]],
      ["$exists on an empty list", { tags: { $exists: false } }, ["2"]],
      ["$not of a comparison with what is missing", { $not: { price: { $gt: 30_000 } } }, ["2", "5"]],
      ["no value at all", { maker: { $in: [] } }, []],
      ["no excluded value", { maker: { $nin: [] } }, ["1", "2", "3", "4", "5"]],
      ["no branch", { $or: [] }, []],
      ["keys after another", { id: { $gt: "3" } }, ["4", "5"]],
      ["several keys", { id: ["2", "5", "absent"] }, ["2", "5"]],
      ["a beginning that holds a wildcard", { maker: { $prefix: "%" } }, []],
      ["$like from the beginning", { maker: { $like: "Đồng%" } }, ["1", "5"]],
      ["$like of the whole", { maker: { $like: "Bếp Lửa" } }, ["3"]],
      ["a number as text", { price: "20000" }, ["2"]],
      ["a Date", { made_at: { $lte: new Date("2026-02-01T00:00:00Z") } }, ["1", "2"]],
    ])("understands %s", async (_name, filters, expected) => {
      expect(await where(filters)).toEqual(expected)
    })
    it.each<[string, unknown]>([
      ["an unknown operator", { price: { $regex: "1" } }],
      ["an unknown field", { nothing: 1 }],
      ["a number that is none", { price: "abc" }],
      ["NUL", { maker: "a\u0000b" }],
      ["deep nesting", Array.from({ length: 30 }).reduce<unknown>((inner) => ({ $not: inner }), { stocked: true })],
      ["thousands of conditions", { $or: Array.from({ length: 5_000 }, () => ({ stocked: true })) }],
    ])("refuses %s", async (_name, filters) => {
      await expect(where(filters)).rejects.toThrow()
    })
    it.each([
      "'; drop table search_vi_sample_v1; --",
      `x" OR "_m.has" EXISTS`,
      "x' OR id EXISTS",
      'a\\" OR price > 0',
      "\\",
      "] OR id IN [1",
    ])("takes %j in a value as text", async (text) => {
      expect(await where({ maker: text })).toEqual([])
      expect(await where({ maker: { $prefix: text } })).toEqual([])
      expect(await where({})).toHaveLength(5)
    })
  })
}
