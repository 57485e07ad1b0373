import { describe, expect, it } from "vitest"
import { options, type Tools } from "./subject.js"

export function describeWords({ search, ids }: Tools): void {
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
}
