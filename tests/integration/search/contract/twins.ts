import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { documents, fields } from "./sample.js"
import { index, type Provider, type Result } from "./subject.js"

const shared = { ...index, physical_name: "sample_shared_v1", fields }
const questions = [undefined, "gao", "ga kho", "sa châu"]

/** What one of the two does to the index: writes a document of the sample, takes it away, clears all, or makes the index anew. */
interface Step {
  by: number
  what: "put" | "take" | "clear" | "renew"
  nth: number
}
const step: fc.Arbitrary<Step> = fc.record({
  by: fc.nat(1),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant("put" as const) },
    { weight: 3, arbitrary: fc.constant("take" as const) },
    { weight: 1, arbitrary: fc.constant("clear" as const) },
    { weight: 1, arbitrary: fc.constant("renew" as const) },
  ),
  nth: fc.nat(documents.length - 1),
})

/** Rules for an index that two processes write to and ask: neither may answer from memory what is no longer so. */
export function describeTwins(both: () => [Provider, Provider]): void {
  const answers = async (provider: Provider) => {
    const queries = questions.map((q) => ({
      index: shared,
      q,
      attributes_to_retrieve: ["id", "title"],
      pagination: { order: { id: "ASC" } },
      search_options: { facets: [{ field: "maker" }], typo_tolerance: false },
    }))
    const found = (await provider.searchMany(queries)) as Result[]
    return found.map(({ hits, facets, metadata }) => [hits.map(({ id }) => id), facets, metadata.count])
  }

  describe("two processes", () => {
    it("answer what is in the index, whichever of them wrote it and whatever they answered before", async () => {
      const [first, second] = both()
      const write = { index: shared.physical_name, definition: shared }
      const tell = async (steps: Step[]) => {
        await first.upsertIndex({ index: shared })
        const present = new Set<string>()
        for (const { by, what, nth } of steps) {
          const writer = by === 0 ? first : second
          const document = documents[nth]
          if (!document) continue
          if (what === "put") await writer.upsertDocuments({ ...write, documents: [document] })
          if (what === "take")
            await writer.deleteDocuments({ index: shared.physical_name, filters: { id: [document.id] } })
          if (what === "clear") await writer.clearIndex({ index: shared.physical_name })
          if (what === "renew") await writer.upsertIndex({ index: shared })
          if (what === "put") present.add(document.id)
          else if (what === "take") present.delete(document.id)
          else present.clear()
          const [mine, theirs, again] = [await answers(first), await answers(second), await answers(first)]
          expect(theirs).toEqual(mine)
          expect(again).toEqual(mine)
          expect(mine[0]?.[0]).toEqual([...present].sort())
        }
      }
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), tell), { numRuns: 6 })
    })

    it("neither answers for an index that the other deleted", async () => {
      const [first, second] = both()
      await first.upsertIndex({ index: shared })
      await answers(second)
      await first.deleteIndex({ index: shared.physical_name })
      await expect(answers(second)).rejects.toMatchObject({ type: "not_found" })
    })
  })
}
