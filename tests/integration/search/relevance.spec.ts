import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { afterAll, beforeAll, expect, it } from "vitest"
import { productFields } from "../../../apps/backend/src/search/product-fields"
import { demoDocuments } from "../../fixtures/relevance/demo-documents.js"
import { type Judged, judgedQueries } from "../../fixtures/relevance/queries.js"
import { openDatabase } from "./database.js"

const index = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "postgres-vi",
  physical_name: "product_v1",
  definition_hash: "1",
  settings: { provider_options: { "postgres-vi": { boost: "popularity" } } },
  fields: productFields.toFields(),
  seed: async function* () {},
}

let database: Awaited<ReturnType<typeof openDatabase>>
let provider: PostgresViSearchService

beforeAll(async () => {
  database = await openDatabase()
  provider = new PostgresViSearchService({ __pg_connection__: database.db })
  await provider.upsertIndex({ index })
  await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: demoDocuments() })
})
afterAll(() => database?.close())

async function top({ q }: Judged): Promise<string> {
  const { hits } = await provider.search({
    index,
    q,
    attributes_to_retrieve: ["title"],
    pagination: { take: 1 },
    search_options: { match_strategy: "last" },
  })
  return String(hits[0]?.document.title ?? "nothing")
}

it("puts what people mean on top: P@1 of at least 0.95 over the judged queries", async () => {
  const misses: string[] = []
  for (const judged of judgedQueries) {
    const title = await top(judged)
    if (!judged.first.includes(title)) misses.push(`${judged.kind}: "${judged.q}" gives ${title}`)
  }
  const precision = 1 - misses.length / judgedQueries.length
  console.info(`P@1 = ${precision.toFixed(3)} over ${judgedQueries.length} queries\n${misses.join("\n")}`)
  expect(precision).toBeGreaterThanOrEqual(0.95)
})
