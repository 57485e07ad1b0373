import { describe, expect, it } from "vitest"
import type { PlannedField } from "../plan/types.js"
import { facetKeyOf } from "./facet-key.js"

const field = (path: string, rest: Partial<PlannedField> = {}): PlannedField => ({
  path,
  kind: "text",
  array: false,
  date: false,
  weight: null,
  facetable: true,
  facetTypes: null,
  counted: true,
  retrievable: true,
  column: `f_${path}`,
  label: null,
  filterable: true,
  sortable: false,
  ...rest,
})
const fields = [field("maker"), field("marks", { array: true }), field("price", { kind: "number", counted: false })]

describe("the facet key", () => {
  it("is the same whatever the order of a list, and whatever is not counted", () => {
    const one = facetKeyOf({ f_maker: "sen", f_marks: ["b", "a"], f_price: 1 }, fields)
    expect(facetKeyOf({ f_maker: "sen", f_marks: ["a", "b"], f_price: 2 }, fields)).toEqual(one)
    expect(one.values).toEqual([["sen"], ["a", "b"]])
  })
  it("differs where a value or the field that holds it does", () => {
    const of = (row: Record<string, unknown>) => facetKeyOf(row, fields).key
    const keys = [
      of({ f_maker: "a", f_marks: [] }),
      of({ f_maker: null, f_marks: ["a"] }),
      of({ f_maker: "b", f_marks: [] }),
    ]
    expect(new Set(keys).size).toBe(3)
    expect(facetKeyOf({ f_kind: "a" }, [field("kind")]).key).not.toBe(
      facetKeyOf({ f_maker: "a" }, [field("maker")]).key,
    )
  })
  it("is a number of 64 bits as text", () => {
    const key = BigInt(facetKeyOf({ f_maker: "sen" }, fields).key)
    expect(BigInt.asIntN(64, key)).toBe(key)
  })
})
