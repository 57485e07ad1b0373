import { describe, expect, it } from "vitest"
import { index, options, plain, type Query, readResults, type Tools } from "./subject.js"

export function describeWords({ provider, search, ids }: Tools): void {
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
    it("takes the last word for a whole one first where that was asked for, and for a beginning where it finds nothing", async () => {
      const whole = { whole_words_first: true }
      const own = { match_strategy: "last", provider_options: { "postgres-vi": whole, meilisearch: whole } }
      // "Đồng Gió", who made two of them, begins as "đỗ" does.
      expect((await ids("do", options({ match_strategy: "last" }))).sort()).toEqual(["1", "5"])
      expect(await ids("do", options(own))).toEqual(["5"])
      expect(await ids("gạo tám xo", options(own))).toEqual(["1"])
      const wrong = {
        provider_options: { "postgres-vi": { whole_words_first: 1 }, meilisearch: { whole_words_first: 1 } },
      }
      await expect(search("gạo", options({ match_strategy: "last", ...wrong }))).rejects.toThrow("expects a boolean")
    })
    it("forgives no typo when told not to, also in an unfinished word", async () => {
      expect(await ids("gạo xoam", options({ typo_tolerance: false }))).toEqual([])
      const strict = { match_strategy: "last", typo_tolerance: false }
      expect(await ids("gạo tám xoa", options(strict))).toEqual(["1"])
      expect(await ids("gạo tám xoe", options(strict))).toEqual([])
    })
    it("forgives typos only when nothing is spelt as typed, so that counts stay true", async () => {
      expect((await search("kho")).metadata.count).toBe(2)
      expect((await search("kho")).provider_metadata?.searched_instead).toBeUndefined()
    })
    it("finds joined syllables", async () => {
      expect(await ids("gaotam")).toContain("1")
    })
    it("matches any word when asked", async () => {
      expect(await ids("kho xoan", options({ match_strategy: "any" }))).toEqual(expect.arrayContaining(["1", "3", "4"]))
    })
    it("repairs an unknown word and says so", async () => {
      const result = await search("gạo xoam")
      expect(result.hits.map((hit) => hit.id)).toEqual(["1"])
      expect(result.provider_metadata?.searched_instead).toBe("gạo xoan")
    })
    it("forgives typos only in words as long as the index says", async () => {
      const typo_tolerance = { min_word_size_for_one_typo: 5, min_word_size_for_two_typos: 10 }
      const own = { ...index, physical_name: "sample_typos", settings: { typo_tolerance } }
      await provider().upsertIndex({ index: own })
      const rows = ["Xoan", "Chocolate"].map((title, at) => ({ id: `t${at}`, title }))
      await provider().upsertDocuments({ index: own.physical_name, definition: own, documents: rows })
      const titles = async (q: string) => (await search(q, { index: own })).hits.map(({ document }) => document.title)
      expect(await titles("xoem")).toEqual([])
      expect(await titles("xoam")).toEqual([])
      expect(await titles("chocolade")).toEqual(["Chocolate"])
      expect(await titles("chokolade")).toEqual([])
      await provider().deleteIndex({ index: own.physical_name })
    })
    it.each([
      ["gaoj tams", "1", "gạo tám", "typing"],
      ["gao5 ta1m", "1", "gạo tám", "typing"],
      ["gao tams xoan", "1", "gao tám xoan", "typing"],
      ["gaotamxoan", "1", "gao tam xoan", "spacing"],
      ["gạo tám ngon nhất", "1", "gạo tám", "fewer_words"],
      ["cá kho niêu", "3", "cá kho", "fewer_words"],
    ])("reads %s, and says as what and why", async (q, first, instead, because) => {
      const { hits, provider_metadata } = await search(q)
      expect(hits[0]?.id).toBe(first)
      expect(provider_metadata).toEqual({ searched_instead: instead, searched_because: because })
    })
    it("finds syllables that were written apart", async () => {
      expect(await ids("g ao tam")).toContain("1")
    })
    it("finds a wrong tone after the right one, and says nothing about it", async () => {
      const { hits, provider_metadata } = await search("gạo tãm")
      expect(hits.map(({ id }) => id).sort()).toEqual(["1", "2"])
      expect(provider_metadata?.searched_instead).toBeUndefined()
    })
    it("puts a whole title before longer ones", async () => {
      const own = { ...index, physical_name: "sample_titles" }
      await provider().upsertIndex({ index: own })
      const rows = ["Mật ong hoa nhãn", "Mật ong", "Mật ong rừng mật ong", "Nghệ mật ong"].map((title, at) => ({
        id: `t${at}`,
        title,
      }))
      await provider().upsertDocuments({ index: own.physical_name, definition: own, documents: rows })
      const titles = async (q: string) => (await search(q, { index: own })).hits.map(({ document }) => document.title)
      expect((await titles("mat ong"))[0]).toBe("Mật ong")
      expect((await titles("mật ong"))[0]).toBe("Mật ong")
      expect((await titles("mật ong")).at(-1)).toBe("Nghệ mật ong")
      await provider().deleteIndex({ index: own.physical_name })
    })
    it("find nothing where the filters leave nothing of what they name, and are not read otherwise", async () => {
      const about = { pagination: {}, attributes_to_retrieve: plain, index, q: "chả cá" }
      const cheap = { ...about, filters: { price: { $lt: 30_000 } } }
      // What facets are counted by where their own filter is left out.
      const sibling = { ...about, pagination: { take: 0 }, search_options: { count: "none", facets: ["maker"] } }
      const [found, counted] = readResults(await provider().searchMany([cheap, sibling]))
      expect(found?.hits).toEqual([])
      expect(found?.provider_metadata?.searched_instead).toBeUndefined()
      expect(counted?.facets?.maker).toMatchObject({ values: [{ value: "Sa Châu", count: 1 }] })
    })
    it("respells no word that a title writes as it was typed", async () => {
      expect((await search("chả tám")).provider_metadata?.searched_instead).toBe("chả")
    })
    it("says what it read with the accents of the title where accents were typed", async () => {
      expect((await search("gạo támm xoan")).provider_metadata).toEqual({
        searched_instead: "gạo tám xoan",
        searched_because: "spelling",
      })
    })
    it("leaves out what people say around it and how much they want", async () => {
      const said = { searched_instead: "gạo tám", searched_because: "fewer_words" }
      expect((await search("2 cân gạo tám")).provider_metadata).toEqual(said)
      expect((await search("các loại gạo tám")).provider_metadata).toEqual(said)
    })
    it("finds a size whether or not the unit is written onto the number", async () => {
      const own = { ...index, physical_name: "sample_sizes" }
      await provider().upsertIndex({ index: own })
      const rows = ["Gạo nương 5 kg", "Gạo nương 5kg", "Gạo nương 15 kg"].map((title, at) => ({ id: `s${at}`, title }))
      await provider().upsertDocuments({ index: own.physical_name, definition: own, documents: rows })
      for (const q of ["gạo 5kg", "gạo 5 kg", "5KG gạo"])
        expect((await search(q, { index: own })).hits.map(({ id }) => id).sort()).toEqual(["s0", "s1"])
      await provider().deleteIndex({ index: own.physical_name })
    })
    describe("that mean the same", () => {
      const synonyms = [
        ["gạo", "lúa xay"],
        ["cá", "đỗ xanh lam"],
        ["đỗ", "đậu"],
        ["tấm", "tép gạo"],
      ]
      const said = options({ provider_options: { "postgres-vi": { synonyms }, meilisearch: { synonyms } } })
      const query = (rest: Query) => ({ search_options: { ...(said.search_options as Query), ...rest } })
      it("are found by either, with facets and counts", async () => {
        const { hits, metadata, facets } = await search("đậu đỏ", query({ facets: ["maker"], count: "exact" }))
        expect(hits.map(({ id }) => id)).toEqual(["5"])
        expect(metadata.count).toBe(1)
        expect(facets?.maker).toMatchObject({ values: [{ value: "Đồng Gió", count: 1 }] })
        expect((await ids("lúa xay", said)).sort()).toEqual(["1", "2"])
      })
      it("go by their accents", async () => {
        expect(await ids("lùa xay", query({ typo_tolerance: false }))).toEqual([])
        expect(await ids("đầu đỏ", query({ typo_tolerance: false }))).toEqual([])
      })
      it("are used without accents only where the letters mean one thing", async () => {
        expect((await ids("lua xay", said)).sort()).toEqual(["1", "2"])
        expect(await ids("dau do", said)).toEqual(["5"])
        // Titles hold "tám" and "tấm": the letters say neither, so nothing is said otherwise.
        expect(await ids("tep gao", said)).toEqual(["2"])
        expect((await ids("tam", said)).sort()).toEqual(["1", "2"])
      })
      it("come after what was typed", async () => {
        const groups = [["tám", "tấm"]]
        const own = { provider_options: { "postgres-vi": { synonyms: groups }, meilisearch: { synonyms: groups } } }
        expect(await ids("tám", options(own))).toEqual(["1", "2"])
      })
      it("are marked where they are found", async () => {
        const [hit] = (await search("đậu đỏ", query({ highlight: { fields: ["title"] } }))).hits
        expect(hit?.highlights?.title).toEqual(["<mark>Đỗ</mark> <mark>đỏ</mark>"])
      })
      it("are refused in another shape", async () => {
        const wrong = { provider_options: { "postgres-vi": { synonyms: "x" }, meilisearch: { synonyms: "x" } } }
        await expect(search("gạo", options(wrong))).rejects.toThrow(/synonyms/)
      })
    })
    it("searches the named fields only", async () => {
      expect(await ids("dong gio", options({ attributes_to_search_on: ["title"] }))).toEqual([])
      expect(await ids("dong gio", options({ attributes_to_search_on: ["maker"] }))).toHaveLength(2)
    })
    it.each([
      "!!!",
      "'",
      "\\",
      "a:*",
      "<->",
      "& | !",
      "\u0000",
      "%",
      "😀",
      "gạo\u0000tám",
      '"gạo" -tám',
      "(a|b)+$",
      "gạo & !tám",
    ])("answers %j without an error", async (q) => {
      expect((await search(q)).hits.length).toBeLessThanOrEqual(5)
    })
    it("answers ten thousand characters in bounded time", async () => {
      const started = performance.now()
      await search("gạo ".repeat(2_500))
      await search("x".repeat(10_000))
      await search("gaoj ".repeat(2_000))
      await search("gaotam".repeat(1_600))
      await search(Array.from({ length: 100 }, (_, at) => `từ${at}`).join(" "))
      expect(performance.now() - started).toBeLessThan(2_000)
    })
  })
}
