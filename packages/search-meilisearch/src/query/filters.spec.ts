import { describe, expect, it } from "vitest"
import { readPlan } from "../plan/read-plan.js"
import { toFilter } from "./conditions.js"
import { filterCondition } from "./filters.js"

const plan = readPlan("id", [
  "_m.has",
  "_m.t.id",
  "_m.s.id",
  "_m.t.maker",
  "_m.n.price",
  "_m.d.made",
  "_m.ts.tags",
  "_m.b.on",
])
const compiled = (filters: Record<string, unknown>) => toFilter(filterCondition(filters, plan))

describe("filters", () => {
  it.each<[Record<string, unknown>, string | undefined]>([
    [{}, undefined],
    [{ price: { $gte: 5, $lt: 9 } }, `("_m.n.price" >= 5 AND "_m.n.price" < 9)`],
    [{ maker: "sa" }, `"_m.t.maker" IN ["=sa"]`],
    [{ maker: { $ne: null } }, `NOT (NOT ("_m.has" = "=maker"))`],
    [{ tags: { $contains: ["a", "b"] } }, `("_m.ts.tags" IN ["=a"] AND "_m.ts.tags" IN ["=b"])`],
    [{ made: { $gt: "1970-01-01T00:00:01Z" } }, `"_m.d.made" > 1000`],
    [{ on: "true" }, `"_m.b.on" IN [true]`],
    [{ $or: [] }, `"_m.has" IN []`],
    [{ $or: [{ on: true }, {}] }, undefined],
    [{ maker: { $prefix: "Sa" } }, `"_m.t.maker" STARTS WITH "=~*%;a"`],
  ])("compiles %j", (filters, expected) => {
    expect(compiled(filters)).toBe(expected)
  })
  it.each<[Record<string, unknown>, string]>([
    [{ maker: { $gt: "a" } }, "not sortable"],
    [{ on: { $gt: true } }, "true or false"],
    [{ maker: { $like: "%a" } }, "suffix"],
    [{ price: { $prefix: "1" } }, "no text"],
    [{ price: { $regex: "1" } }, '"$regex"'],
    [{ "maker` = 1 OR": 1 }, "Unknown field"],
  ])("refuses %j", (filters, reason) => {
    expect(() => compiled(filters)).toThrow(reason)
  })
})
