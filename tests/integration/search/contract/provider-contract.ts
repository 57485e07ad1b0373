import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { documents, fields } from "./sample.js"

type Query = Record<string, unknown>
interface Hit {
  id: string
  score?: number
  document: Record<string, unknown>
  highlights?: Record<string, string[]>
}
interface Result {
  hits: Hit[]
  facets?: Record<string, unknown>
  metadata: { skip: number; take: number; count: number | null; next_cursor?: string }
  provider_metadata?: Record<string, unknown>
}
interface Provider {
  upsertIndex(input: { index: unknown }): Promise<{ status: string }>
  deleteIndex(input: { index: string }): Promise<unknown>
  listIndexes(): Promise<{ name: string; document_count: number }[]>
  upsertDocuments(input: { index: string; definition: unknown; documents: unknown[] }): Promise<unknown>
  deleteDocuments(input: { index: string; filters: unknown }): Promise<unknown>
  clearIndex(input: { index: string }): Promise<unknown>
  searchMany(inputs: unknown[]): Promise<unknown[]>
}

export interface Subject {
  provider: Provider
  close(): Promise<void>
}

const index = {
  name: "sample",
  entity: "sample",
  primary_key: "id",
  provider: "any",
  physical_name: "sample_v1",
  definition_hash: "1",
  settings: {},
  fields,
}
const plain = ["id", "title", "price"]

/** What every provider of the Search Module must do, whatever engine stands behind it. */
export function describeProvider(name: string, open: () => Promise<Subject>): void {
  describe(`search provider ${name}`, () => {
    let subject: Subject
    const fill = () => subject.provider.upsertDocuments({ index: index.physical_name, definition: index, documents })
    const search = async (q: string | undefined, rest: Query = {}): Promise<Result> => {
      const input = { index, q, attributes_to_retrieve: plain, pagination: {}, search_options: {}, ...rest }
      const [result] = await subject.provider.searchMany([input])
      return result as Result
    }
    const ids = async (q: string | undefined, rest: Query = {}) => (await search(q, rest)).hits.map((hit) => hit.id)
    const where = (filters: unknown) => ids(undefined, { filters, pagination: { order: { id: "ASC" } } })
    const options = (search_options: Query): Query => ({ search_options })

    beforeAll(async () => {
      subject = await open()
      await subject.provider.upsertIndex({ index })
      await fill()
    })
    afterAll(() => subject?.close())

    describe("words", () => {
      it("finds accented text from unaccented words", async () => {
        expect(await ids("gao tam")).toEqual(expect.arrayContaining(["1", "2"]))
      })
      it("puts accents as typed first", async () => {
        expect((await ids("gạo tấm"))[0]).toBe("2")
        expect((await ids("gạo tám"))[0]).toBe("1")
        expect((await ids("cá kho"))[0]).toBe("3")
      })
      it("knows no stop words: Đỗ đỏ is found", async () => {
        expect(await ids("do")).toContain("5")
      })
      it("takes the last word as a prefix only when asked", async () => {
        expect(await ids("gạo tám xo", options({ match_strategy: "last" }))).toEqual(["1"])
        expect(await ids("gạo tám xo", options({ typo_tolerance: false }))).toEqual([])
      })
      it("finds joined syllables", async () => {
        expect(await ids("gaotam")).toContain("1")
      })
      it("matches any word when asked", async () => {
        expect(await ids("kho xoan", options({ match_strategy: "any" }))).toEqual(
          expect.arrayContaining(["1", "3", "4"]),
        )
      })
      it("repairs an unknown word and says so", async () => {
        const result = await search("gạo xoam")
        expect(result.hits.map((hit) => hit.id)).toEqual(["1"])
        expect(result.provider_metadata?.searched_instead).toBe("gạo xoan")
      })
      it("searches the named fields only", async () => {
        expect(await ids("dong gio", options({ attributes_to_search_on: ["title"] }))).toEqual([])
        expect(await ids("dong gio", options({ attributes_to_search_on: ["maker"] }))).toHaveLength(2)
      })
      it.each(["!!!", "'", "\\", "a:*", "<->", "& | !", "\u0000", "%", "😀"])(
        "answers %j without an error",
        async (q) => {
          expect((await search(q)).hits.length).toBeLessThanOrEqual(5)
        },
      )
      it("answers ten thousand characters in bounded time", async () => {
        const started = performance.now()
        await search("gạo ".repeat(2_500))
        await search("x".repeat(10_000))
        expect(performance.now() - started).toBeLessThan(1_000)
      })
    })

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
      it("takes SQL in a value as text", async () => {
        expect(await where({ maker: "'; drop table search_vi_sample_v1; --" })).toEqual([])
        expect(await where({})).toHaveLength(5)
      })
    })

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
        expect(result.facets?.price).toMatchObject({ type: "stats", min: 20_000, max: 500_000, count: 4 })
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
        const [narrow, wide] = (await subject.provider.searchMany([
          input({ maker: "Sa Châu" }, 5),
          input(undefined, 0),
        ])) as Result[]
        expect(narrow?.hits.map((hit) => hit.id)).toEqual(["2"])
        expect(wide?.hits).toEqual([])
        expect(wide?.metadata.count).toBe(2)
      })
    })

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
      })
      it("gives one hit of each maker when distinct", async () => {
        const result = await search(undefined, options({ distinct: "maker" }))
        expect(result.hits).toHaveLength(3)
        expect(result.metadata.count).toBe(3)
      })
      it.each([{ take: 1_000_000 }, { take: -1 }, { skip: 1.5 }, { order: { nothing: "ASC" } }, { cursor: "x" }])(
        "refuses %j",
        async (pagination) => {
          await expect(search(undefined, { pagination })).rejects.toThrow()
        },
      )
    })

    describe("hits", () => {
      it("highlights matched words and escapes the text", async () => {
        const [hit] = (await search("com gao", options({ highlight: true }))).hits
        expect(hit?.highlights?.title).toEqual(["<mark>Gạo</mark> tám xoan Hải Hậu"])
        expect(hit?.highlights?.body).toEqual(["<mark>Cơm</mark> dẻo &lt;thơm&gt; &amp; ngọt"])
      })
      it("returns the asked fields only, and a score when asked", async () => {
        const [hit] = (await search("gạo tám", options({ include_score: true }))).hits
        expect(Object.keys(hit?.document ?? {}).sort()).toEqual(["id", "price", "title"])
        expect(hit?.score).toBeGreaterThan(0)
      })
    })

    describe("writing", () => {
      it("replaces a document of the same id, and takes the last of two in one batch", async () => {
        const [first] = documents
        const twice = [
          { ...first, title: "Gạo cũ" },
          { ...first, title: "Gạo mới" },
        ]
        await subject.provider.upsertDocuments({ index: index.physical_name, definition: index, documents: twice })
        expect((await search("gao moi")).hits[0]?.document.title).toBe("Gạo mới")
        expect(await ids("xoan", options({ typo_tolerance: false }))).toEqual([])
        await fill()
      })
      it("deletes by id and by filters, and clears", async () => {
        await subject.provider.deleteDocuments({ index: index.physical_name, filters: { id: ["1", "absent"] } })
        await subject.provider.deleteDocuments({ index: index.physical_name, filters: { maker: "Sa Châu" } })
        expect(await where({})).toEqual(["3", "5"])
        await subject.provider.clearIndex({ index: index.physical_name })
        expect(await where({})).toEqual([])
        await fill()
      })
      it("lists indexes with their number of documents", async () => {
        expect(await subject.provider.listIndexes()).toContainEqual(
          expect.objectContaining({ name: "sample_v1", document_count: 5 }),
        )
      })
      it("reports a vanished index as not found, so that the module retries", async () => {
        const gone = { ...index, physical_name: "sample_v9" }
        await subject.provider.upsertIndex({ index: gone })
        await subject.provider.deleteIndex({ index: "sample_v9" })
        await expect(search("gao", { index: gone })).rejects.toMatchObject({ type: "not_found" })
        await expect(subject.provider.clearIndex({ index: "sample_v9" })).rejects.toMatchObject({ type: "not_found" })
      })
    })

    it.each([{ vector: { value: [1] } }, { locales: ["en"] }])(
      "refuses %j, which it cannot do",
      async (unsupported) => {
        await expect(search("gao", options(unsupported))).rejects.toThrow()
      },
    )
  })
}
