import { describe, expect, it } from "vitest"
import { options, type Tools } from "./subject.js"

export function describeHits({ search }: Tools): void {
  describe("hits", () => {
    it("highlights matched words and escapes the text", async () => {
      const [hit] = (await search("com gao", options({ highlight: true }))).hits
      expect(hit?.highlights?.title).toEqual(["<mark>Gạo</mark> tám xoan Hải Hậu"])
      expect(hit?.highlights?.body).toEqual(["<mark>Cơm</mark> dẻo &lt;thơm&gt; &amp; ngọt"])
    })
    it("marks the asked fields with the asked tags, cropped when asked", async () => {
      const wanted = { fields: ["maker"], pre_tag: "[", post_tag: "]" }
      const [hit] = (await search("sa chau", options({ highlight: wanted }))).hits
      expect(hit?.highlights).toEqual({ maker: ["[Sa] [Châu]"] })
      const cropped = { fields: ["title"], snippet: { length: 10 } }
      const [short] = (await search("hai hau", options({ highlight: cropped }))).hits
      expect(short?.highlights?.title?.[0]).toMatch(/<mark>Hải<\/mark>/)
      expect(short?.highlights?.title?.[0]).not.toContain("Gạo")
    })
    it("never returns what is not retrievable", async () => {
      const [hit] = (await search("gạo tám", options({ highlight: true }))).hits
      expect(JSON.stringify(hit)).not.toContain("kín")
    })
    it("returns the asked fields only, and a score when asked", async () => {
      const [hit] = (await search("gạo tám", options({ include_score: true }))).hits
      expect(Object.keys(hit?.document ?? {}).sort()).toEqual(["id", "price", "title"])
      expect(hit?.score).toBeGreaterThan(0)
    })
  })
}
