import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { buildPlan } from "./build-plan.js"

const planWith = (typo_tolerance: NonNullable<SearchTypes.SearchIndexSettings["typo_tolerance"]>) =>
  buildPlan({
    name: "sample",
    entity: "sample",
    primary_key: "id",
    provider: "postgres-vi",
    physical_name: "sample_v1",
    definition_hash: "1",
    settings: { typo_tolerance },
    fields: { id: { type: "keyword" }, title: { type: "text", searchable: true } },
    seed: async function* () {},
  })

describe("typo tolerance of an index", () => {
  it("takes the lengths of words, and its own without any", () => {
    expect(planWith({}).typoFrom).toEqual({ one: 3, two: 6 })
    expect(planWith({ min_word_size_for_one_typo: 8 }).typoFrom).toEqual({ one: 8, two: 8 })
    expect(planWith({ min_word_size_for_one_typo: 4, min_word_size_for_two_typos: 9 }).typoFrom).toEqual({
      one: 4,
      two: 9,
    })
  })
  it.each([
    [{ disabled_on_attributes: ["title"] }, "not_allowed"],
    [{ min_word_size_for_one_typo: 2 }, "invalid_data"],
    [{ min_word_size_for_two_typos: 5 }, "invalid_data"],
    [{ min_word_size_for_one_typo: 8, min_word_size_for_two_typos: 7 }, "invalid_data"],
  ])("refuses %j, which it cannot keep", (settings, type) => {
    expect(() => planWith(settings)).toThrow(expect.objectContaining({ type }))
  })
  it("takes an empty list of fields", () => {
    expect(planWith({ disabled_on_attributes: [] }).typoFrom).toEqual({ one: 3, two: 6 })
  })
})
