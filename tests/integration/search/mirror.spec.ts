import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import type { SearchTypes } from "@medusajs/framework/types"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { productFields } from "../../../apps/backend/src/search/product-fields"
import { productIndexSettings } from "../../../apps/backend/src/search/product-index-settings"
import { synonymGroups } from "../../../apps/backend/src/seed/base/synonym-groups"
import { catalogueDocuments } from "../../fixtures/relevance/catalogue.js"
import { judgedQueries } from "../../fixtures/relevance/judged/index.js"
import { eventually } from "../catalog/shop.js"
import { openDatabase } from "./database.js"

const index = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "postgres-vi",
  physical_name: "mirrored_product_v1",
  definition_hash: "1",
  settings: productIndexSettings,
  fields: productFields.toFields(),
  seed: async function* () {},
}
const write = { index: index.physical_name, definition: index }
const documents = catalogueDocuments()

type Query = Omit<SearchTypes.ProviderSearchQuery, "index" | "attributes_to_retrieve">

const facets: SearchTypes.ProviderSearchQuery["search_options"] = {
  facets: [
    { field: "category", limit: 100 },
    { field: "commune", limit: 200 },
    { field: "stars" },
    { field: "marks" },
    { field: "in_stock" },
    { field: "price", type: "stats" },
    { field: "price", type: "range", ranges: [{ to: 50_000 }, { from: 50_000, to: 200_000 }, { from: 200_000 }] },
  ],
}

const someFilters = [
  undefined,
  { in_stock: true },
  { price: { $gte: 30_000, $lte: 150_000 } },
  { $or: [{ stars: { $in: [4, 5] } }, { price: { $lt: 20_000 } }] },
  { $not: { stars: { $exists: true } }, price: { $gt: 60_000 } },
  { stars: { $nin: [5, null] }, status: { $ne: "draft" } },
]
const someOrders: NonNullable<Query["pagination"]>["order"][] = [
  undefined,
  { _score: "DESC" },
  { price: "ASC" },
  { price: "DESC", title: "ASC" },
]
const somePages = [{ take: 20 }, { take: 5, skip: 3 }, { take: 30, skip: 50 }, { take: 0 }]

const asked: fc.Arbitrary<Query> = fc
  .record({
    q: fc.option(
      fc.oneof(
        fc.constantFrom(...judgedQueries.map(({ q }) => q)),
        // What somebody has typed so far.
        fc
          .tuple(fc.constantFrom(...judgedQueries.map(({ q }) => q)), fc.nat(30))
          .map(([q, end]) => q.slice(0, end + 1)),
      ),
      { nil: undefined, freq: 8 },
    ),
    filters: fc.constantFrom(...someFilters),
    order: fc.constantFrom(...someOrders),
    page: fc.constantFrom(...somePages),
    match_strategy: fc.constantFrom("all" as const, "last" as const, "any" as const),
    whole_words_first: fc.boolean(),
  })
  .map(({ q, filters, order, page, match_strategy, whole_words_first }) => ({
    ...(q ? { q } : {}),
    ...(filters ? { filters } : {}),
    pagination: { ...page, ...(order ? { order } : {}) },
    search_options: {
      ...facets,
      match_strategy,
      count: "exact",
      include_score: true,
      provider_options: { "postgres-vi": { synonyms: synonymGroups, whole_words_first } },
    },
  }))

describe("the mirror of an index", () => {
  /** Texts of the statements that the mirrored provider sent. */
  const sent: string[] = []
  let database: Awaited<ReturnType<typeof openDatabase>>
  let mirrored: PostgresViSearchService
  let bare: PostgresViSearchService

  /** Statements that read words of the index. */
  const searches = () => sent.filter((sql) => sql.includes(`"words" @@`) || sql.includes("matched"))
  const ask = (provider: PostgresViSearchService, query: Query) =>
    provider.search({ index, attributes_to_retrieve: ["title", "price"], ...query })

  /** What people see, and the scores to four places. */
  async function answer(provider: PostgresViSearchService, query: Query) {
    const { hits, metadata, facets, provider_metadata } = await ask(provider, query)
    return {
      hits: hits.map(({ id, document }) => [id, document]),
      scores: hits.map(({ score = 0 }) => Math.round(score * 1e4) / 1e4),
      count: metadata.count,
      facets,
      instead: provider_metadata?.searched_instead,
    }
  }

  beforeAll(async () => {
    database = await openDatabase()
    const { db } = database
    const told = {
      ...db,
      raw: (sql: string, params?: readonly unknown[]) => {
        sent.push(sql)
        return db.raw(sql, params)
      },
    }
    mirrored = new PostgresViSearchService({ __pg_connection__: told })
    bare = new PostgresViSearchService({ __pg_connection__: { ...db } }, { mirrored_rows: 0 })
    await mirrored.upsertIndex({ index })
    await mirrored.upsertDocuments({ ...write, documents })
    // It is read beside the first searches, which PostgreSQL answers.
    await eventually(30_000, async () => {
      sent.length = 0
      await ask(mirrored, { q: "gạo" })
      return searches().length === 0
    })
  })
  afterAll(() => database?.close())

  it("answers what PostgreSQL answers, whatever is asked", async () => {
    sent.length = 0
    const same = async (query: Query) => {
      expect(await answer(mirrored, query)).toEqual(await answer(bare, query))
    }
    await fc.assert(fc.asyncProperty(asked, same), { numRuns: 150 })
    expect(searches()).toEqual([])
  })

  it("leaves patterns, distinct hits and least scores to PostgreSQL", async () => {
    const left: Query[] = [
      { q: "gạo", filters: { commune: { $like: "Xã%" } } },
      { q: "gạo", search_options: { distinct: "cooperative" } },
      { q: "gạo", search_options: { min_score: 3 } },
    ]
    for (const query of left) {
      sent.length = 0
      expect(await answer(mirrored, query)).toEqual(await answer(bare, query))
      expect(searches().length).toBeGreaterThan(0)
    }
  })

  it("knows what was written and taken away before the next question, by whomever", async () => {
    const [first] = documents
    const document = { ...first, id: "prod_new", title: "Mắm tép quạt nước" }
    await bare.upsertDocuments({ ...write, documents: [document] })
    sent.length = 0
    expect((await ask(mirrored, { q: "quat nuoc" })).hits[0]?.id).toBe("prod_new")
    await bare.upsertDocuments({ ...write, documents: [{ ...document, title: "Mắm tép đồng chiêm" }] })
    expect((await ask(mirrored, { q: "mam tep dong chiem" })).hits[0]?.document).toMatchObject({
      title: "Mắm tép đồng chiêm",
    })
    await bare.deleteDocuments({ index: write.index, filters: { id: ["prod_new"] } })
    const left = await ask(mirrored, { filters: { id: "prod_new" } })
    expect(left.hits).toEqual([])
    expect(searches()).toEqual([])
  })

  it("is caught up with while much is written, and nothing is answered from what is not read yet", async () => {
    const more = documents
      .slice(0, 600)
      .map((document, at) => ({ ...document, id: `prod_more_${at}`, title: `Zzthoc ${at}` }))
    const writing = bare.upsertDocuments({ ...write, documents: more })
    const counts: unknown[] = []
    const count = async () =>
      (await ask(mirrored, { q: "zzthoc", search_options: { count: "exact", typo_tolerance: false } })).metadata.count
    let written = false
    void writing.then(() => {
      written = true
    })
    while (!written) counts.push(await count())
    await writing
    expect(await count()).toBe(600)
    // One transaction: all of it is there, or nothing.
    expect(counts.filter((found) => found !== 0 && found !== 600)).toEqual([])
    await bare.deleteDocuments({ index: write.index, filters: { id: more.map(({ id }) => id) } })
    expect(await count()).toBe(0)
  })

  it("refuses a number of rows it cannot keep", () => {
    const make = (mirrored_rows: number) =>
      new PostgresViSearchService({ __pg_connection__: database.db }, { mirrored_rows })
    for (const wrong of [-1, 1.5, 30_001]) expect(() => make(wrong)).toThrow(/mirrored_rows/)
  })
})
