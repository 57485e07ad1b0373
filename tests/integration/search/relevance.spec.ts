import type { SearchTypes } from "@medusajs/framework/types"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { productFields } from "../../../apps/backend/src/search/product-fields"
import { productIndexSettings } from "../../../apps/backend/src/search/product-index-settings"
import { priceInQuery } from "../../../apps/backend/src/search/query/price-in-query"
import { synonymGroups } from "../../../apps/backend/src/seed/base/synonym-groups"
import { catalogue, catalogueDocuments } from "../../fixtures/relevance/catalogue.js"
import { judgedQueries } from "../../fixtures/relevance/judged/index.js"
import type { Judged } from "../../fixtures/relevance/judged/judged.js"
import { byKind, type KindScore, score } from "../../fixtures/relevance/judged/score.js"
import type { Product } from "../../fixtures/relevance/product.js"
import { measure } from "../../perf/checkout/measure.js"
import { providers } from "./providers.js"
import { reportRelevance } from "./relevance-report.js"

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

const products = new Map(catalogue.map((product) => [`prod_${product.handle}`, product]))

const said = { synonyms: synonymGroups, whole_words_first: true }

/** The first five, asked for as the shop's list asks: a price in the words is a filter, synonyms are those a market starts with. */
async function best(provider: Pick<SearchTypes.ISearchProvider, "search">, { q }: Judged): Promise<Product[]> {
  const { query } = priceInQuery({ q })
  const { price_min, price_max } = query
  const price = {
    ...(price_min === undefined ? {} : { $gte: price_min }),
    ...(price_max === undefined ? {} : { $lte: price_max }),
  }
  const { hits } = await provider.search({
    index,
    ...(query.q ? { q: query.q } : {}),
    ...(Object.keys(price).length ? { filters: { price } } : {}),
    attributes_to_retrieve: ["title"],
    pagination: { take: 5 },
    search_options: {
      match_strategy: "last",
      provider_options: { "postgres-vi": said, meilisearch: said },
    },
  })
  return hits.flatMap(({ id }) => products.get(id) ?? [])
}

describe.each(providers)("relevance of $name", ({ name, open }) => {
  let all: KindScore
  let close: () => Promise<void>

  beforeAll(async () => {
    const engine = await open()
    close = engine.close
    const { provider } = engine
    await provider.upsertIndex({ index })
    await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: catalogueDocuments() })
    const { results } = await measure(judgedQueries.length, 8, async (at) => {
      const query = judgedQueries[at]
      return query ? [{ query, hits: await best(provider, query) }] : []
    })
    const judged = results.flat().map(({ query, hits }) => {
      return { query, hits, kind: query.kind, score: score(query, hits, catalogue) }
    })
    const kinds = byKind(judged)
    all = kinds.at(-1) ?? { kind: "all", queries: 0, p_at_1: 0, p_at_5: 0, fit: 0 }
    console.info(reportRelevance(name, kinds, judged))
    await provider.deleteIndex({ index: index.physical_name })
  })
  afterAll(() => close?.())

  it("judges at least 180 queries", () => expect(all.queries).toBeGreaterThanOrEqual(180))
  it("puts what people mean on top: P@1 of at least 0.95", () => expect(all.p_at_1).toBeGreaterThanOrEqual(0.95))
  it("shows it among the first five: P@5 of at least 0.95", () => expect(all.p_at_5).toBeGreaterThanOrEqual(0.95))
})
