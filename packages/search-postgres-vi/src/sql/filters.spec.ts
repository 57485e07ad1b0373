import { describe, expect, it } from "vitest"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { filterSql } from "./filters.js"

const field = (path: string, rest: Partial<PlannedField>): PlannedField => ({
  path,
  kind: "text",
  array: false,
  date: false,
  weight: null,
  facetable: false,
  facetTypes: null,
  counted: false,
  retrievable: true,
  column: `f_${path}`,
  label: null,
  filterable: true,
  sortable: false,
  ...rest,
})
const plan: IndexPlan = {
  primaryKey: "id",
  boost: null,
  typoFrom: { one: 3, two: 6 },
  fields: [
    field("id", {}),
    field("price", { kind: "number" }),
    field("tags", { array: true }),
    field("secret", { filterable: false }),
  ],
}

describe("filterSql", () => {
  it("binds every value", () => {
    const { sql, params } = filterSql({ tags: "'; drop table x", price: { $lt: 5 } }, plan)
    expect(sql).not.toContain("drop")
    expect(params).toEqual([["'; drop table x"], 5])
  })
  it.each([
    { secret: "a" },
    { nothing: 1 },
    { price: "cheap" },
    { price: { $near: 1 } },
    { $or: "x" },
    { tags: "a\u0000" },
  ])("refuses %j", (filters) => {
    expect(() => filterSql(filters, plan)).toThrow()
  })
  it("refuses what is nested too deep", () => {
    const deep = Array.from({ length: 10 }).reduce<Record<string, unknown>>((inner) => ({ $not: inner }), { price: 1 })
    expect(() => filterSql(deep, plan)).toThrow(/nested/)
  })
})
