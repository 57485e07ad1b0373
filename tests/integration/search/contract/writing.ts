import { describe, expect, it } from "vitest"
import { documents } from "./sample.js"
import { index, options, type Tools } from "./subject.js"

export function describeWriting({ provider, fill, search, ids, where }: Tools): void {
  describe("writing", () => {
    it("replaces a document of the same id, and takes the last of two in one batch", async () => {
      const [first] = documents
      const twice = [
        { ...first, title: "Gạo cũ" },
        { ...first, title: "Gạo mới" },
      ]
      await provider().upsertDocuments({ index: index.physical_name, definition: index, documents: twice })
      expect((await search("gao moi")).hits[0]?.document.title).toBe("Gạo mới")
      expect(await ids("xoan", options({ typo_tolerance: false }))).toEqual([])
      await fill()
    })
    it("deletes by id and by filters, and clears", async () => {
      await provider().deleteDocuments({ index: index.physical_name, filters: { id: ["1", "absent"] } })
      await provider().deleteDocuments({ index: index.physical_name, filters: { maker: "Sa Châu" } })
      expect(await where({})).toEqual(["3", "5"])
      await provider().clearIndex({ index: index.physical_name })
      expect(await where({})).toEqual([])
      await fill()
    })
    it("lists indexes with their number of documents", async () => {
      expect(await provider().listIndexes()).toContainEqual(
        expect.objectContaining({ name: "sample_v1", document_count: 5 }),
      )
    })
    it("reports a vanished index as not found, so that the module retries", async () => {
      const gone = { ...index, physical_name: "sample_v9" }
      await provider().upsertIndex({ index: gone })
      await provider().deleteIndex({ index: "sample_v9" })
      await expect(search("gao", { index: gone })).rejects.toMatchObject({ type: "not_found" })
      await expect(provider().clearIndex({ index: "sample_v9" })).rejects.toMatchObject({ type: "not_found" })
      const write = { index: "sample_v9", definition: gone, documents }
      await expect(provider().upsertDocuments(write)).rejects.toMatchObject({ type: "not_found" })
      const removal = { index: "sample_v9", filters: { id: ["1"] } }
      await expect(provider().deleteDocuments(removal)).rejects.toMatchObject({ type: "not_found" })
      expect((await provider().listIndexes()).map(({ name }) => name)).not.toContain("sample_v9")
      await expect(provider().deleteIndex({ index: "sample_v9" })).resolves.toMatchObject({
        status: "succeeded",
      })
    })
    it("takes each document or refuses all of them by name", async () => {
      const nameless = [{ title: "Không tên" }]
      const write = { index: index.physical_name, definition: index, documents: nameless }
      await expect(provider().upsertDocuments(write)).rejects.toMatchObject({ type: "invalid_data" })
      expect(await where({})).toHaveLength(5)
    })
  })
}
