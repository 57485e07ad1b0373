import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { buildPlan } from "./build-plan.js"
import { indexSettings } from "./index-settings.js"

const definition = (
  rest: Partial<SearchTypes.ResolvedSearchIndexDefinition>,
): SearchTypes.ResolvedSearchIndexDefinition => ({
  name: "x",
  entity: "x",
  primary_key: "id",
  provider: "meilisearch",
  physical_name: "x_v1",
  definition_hash: "1",
  settings: {},
  fields: {
    id: { type: "keyword", filterable: true },
    note: { type: "text", searchable: { weight: 1 } },
    title: { type: "text", searchable: { weight: 8 }, sortable: true },
    price: { type: "integer", filterable: true, sortable: true },
    secret: { type: "keyword", retrievable: false },
  },
  seed: async function* () {},
  ...rest,
})
const settingsOf = (of: SearchTypes.ResolvedSearchIndexDefinition) => indexSettings(of, buildPlan(of), ["vie"])

describe("index settings", () => {
  it("follow weights, uses and what may be shown", () => {
    expect(settingsOf(definition({}))).toMatchObject({
      searchableAttributes: ["title", "_m.x.title", "note", "_m.x.note", "_m.q.title", "_m.q.note"],
      sortableAttributes: ["_m.s.title", "_m.s.id", "_m.n.price"],
      displayedAttributes: ["id", "title", "note", "price"],
      typoTolerance: {
        enabled: true,
        minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
        disableOnAttributes: ["title", "note", "_m.x.title", "_m.x.note"],
      },
      localizedAttributes: [{ attributePatterns: ["*"], locales: ["vie"] }],
    })
  })
  it("takes the server's own settings as they are, except what the definition decides", () => {
    const provider_options = (settings: object) => ({ provider_options: { meilisearch: { settings } } })
    const synonyms = { lạc: ["đậu phộng"] }
    expect(settingsOf(definition({ settings: provider_options({ synonyms }) })).synonyms).toEqual(synonyms)
    const wrong = definition({ settings: provider_options({ searchableAttributes: ["*"] }) })
    expect(() => settingsOf(wrong)).toThrow("derived from the definition")
  })
  it.each<[string, SearchTypes.SearchIndexSettings]>([
    ["boost", { provider_options: { meilisearch: { boost: "title" } } }],
    ["facet_values", { provider_options: { meilisearch: { facet_values: 0 } } }],
    ["boots", { provider_options: { meilisearch: { boots: "price" } } }],
  ])("refuse a wrong %s", (name, settings) => {
    expect(() => settingsOf(definition({ settings }))).toThrow(name)
  })
  it.each(["_m", "a b", "a*", "_geo"])("refuse a field called %j", (name) => {
    const fields = { id: { type: "keyword" as const }, [name]: { type: "keyword" as const } }
    expect(() => buildPlan(definition({ fields }))).toThrow("cannot be called")
  })
})
