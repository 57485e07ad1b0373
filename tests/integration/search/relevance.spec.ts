import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { productFields } from "../../../apps/backend/src/search/product-fields"
import { productIndexSettings } from "../../../apps/backend/src/search/product-index-settings"
import { demoDocuments } from "../../fixtures/relevance/demo-documents.js"
import { type Judged, judgedQueries } from "../../fixtures/relevance/queries.js"
import { providers } from "./providers.js"

const index = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "any",
  physical_name: "relevance_product_v1",
  definition_hash: "1",
  settings: productIndexSettings,
  fields: productFields.toFields(),
  seed: async function* () {},
}

async function top(provider: Pick<SearchTypes.ISearchProvider, "search">, { q }: Judged): Promise<string> {
  const { hits } = await provider.search({
    index,
    q,
    attributes_to_retrieve: ["title"],
    pagination: { take: 1 },
    search_options: { match_strategy: "last" },
  })
  return String(hits[0]?.document.title ?? "nothing")
}

describe.each(providers)("relevance of $name", ({ name, open }) => {
  it("puts what people mean on top: P@1 of at least 0.95 over the judged queries", async () => {
    const { provider, close } = await open()
    try {
      await provider.upsertIndex({ index })
      await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: demoDocuments() })
      const misses: string[] = []
      for (const judged of judgedQueries) {
        const title = await top(provider, judged)
        if (!judged.first.includes(title)) misses.push(`${judged.kind}: "${judged.q}" gives ${title}`)
      }
      const precision = 1 - misses.length / judgedQueries.length
      console.info(`${name}: P@1 = ${precision.toFixed(3)} over ${judgedQueries.length} queries\n${misses.join("\n")}`)
      expect(precision).toBeGreaterThanOrEqual(0.95)
      await provider.deleteIndex({ index: index.physical_name })
    } finally {
      await close()
    }
  })
})
