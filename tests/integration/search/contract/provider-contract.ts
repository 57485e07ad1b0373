import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { describeFacets } from "./facets.js"
import { describeFilters } from "./filters.js"
import { describeHits } from "./hits.js"
import { describePages } from "./pages.js"
import { index, options, type Subject, toolsFor } from "./subject.js"
import { describeTwins } from "./twins.js"
import { describeWords } from "./words.js"
import { describeWriting } from "./writing.js"

/** What every provider of the Search Module must do, whatever engine stands behind it. */
export function describeProvider(name: string, open: () => Promise<Subject>): void {
  describe(`search provider ${name}`, () => {
    let subject: Subject
    const tools = toolsFor(() => subject.provider)

    beforeAll(async () => {
      subject = await open()
      await subject.provider.upsertIndex({ index })
      await tools.fill()
    })
    afterAll(() => subject?.close())

    describeWords(tools)
    describeFilters(tools)
    describeFacets(tools)
    describePages(tools)
    describeHits(tools)
    describeWriting(tools)
    describeTwins(() => [subject.provider, subject.twin])

    it.each([{ vector: { value: [1] } }, { match_strategy: "most" }, { count: "roughly" }])(
      "refuses %j, which it cannot do",
      async (unsupported) => {
        await expect(tools.search("gao", options(unsupported))).rejects.toThrow()
      },
    )
  })
}
