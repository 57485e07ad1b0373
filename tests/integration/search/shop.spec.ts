import { randomBytes } from "node:crypto"
import type { ErrorBody, ProductListResponse } from "@cho-htx/contracts"
import { MeilisearchSearchService } from "@cho-htx/search-meilisearch"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { medusa } from "../../../scripts/lib/medusa.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { backendEnv } from "../../harness/backend-env.js"
import { eventually, settled, shopOf } from "../catalog/shop.js"

const { meilisearch } = inject("harness")

/** docs/budgets.md allows two seconds between a change and its being searchable; the rest is for a busy machine, the log says how long it took. */
const soon = 6_000

async function fill(market: Market): Promise<ProductFixture> {
  const maker = await createCooperative(market)
  const rice = await createProduct(market, maker, { title: "Gạo tám xoan Hải Hậu", price: 40_000 })
  await createProduct(market, maker, { title: "Bánh gạo tấm", price: 20_000 })
  await createProduct(market, maker, { title: "Gạo nháp", status: "draft" })
  await settled(market.pool)
  return rice
}

describe("a shop whose new Meilisearch is down", () => {
  let backend: Backend
  let market: Market
  beforeAll(async () => {
    const env = { MEILISEARCH_HOST: "http://127.0.0.1:1", MEILISEARCH_API_KEY: "nobody" }
    backend = await startBackend({ env })
    market = await openMarket(backend)
    await fill(market)
  })
  afterAll(() => backend?.stop())

  it("goes on from the index it has in PostgreSQL", async () => {
    const { body } = await shopOf(backend, market)<ProductListResponse>("catalog/products?q=gao tam xoan")
    expect(body.products[0]?.title).toBe("Gạo tám xoan Hải Hậu")
  })
})

if (meilisearch) {
  const prefix = `t${randomBytes(5).toString("hex")}`
  const env = {
    MEILISEARCH_HOST: meilisearch.host,
    MEILISEARCH_API_KEY: meilisearch.apiKey,
    MEILISEARCH_INDEX_PREFIX: prefix,
  }
  describe(`a shop on Meilisearch ${meilisearch.version}`, () => {
    const engine = new MeilisearchSearchService({}, { host: meilisearch.host, api_key: meilisearch.apiKey })
    const ours = async () => (await engine.listIndexes()).filter(({ name }) => name.startsWith(prefix))
    let backend: Backend
    let market: Market
    let rice: ProductFixture
    const list = async (query: string) =>
      (await shopOf(backend, market)<ProductListResponse>(`catalog/products?${query}`)).body

    beforeAll(async () => {
      backend = await startBackend({ env })
      market = await openMarket(backend)
      rice = await fill(market)
      await medusa(backendEnv(backend.databaseUrl, env), "exec", "./src/search/reindex.ts")
      // The running process learns of the new version when it next writes.
      await market.pool.query("update product set updated_at = now() where id = $1", [rice.id])
      await eventually(30_000, async () => {
        const { rows } = await market.pool.query<{ provider: string }>(
          `select v.provider from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version`,
        )
        return rows[0]?.provider === "meilisearch"
      })
      await settled(market.pool)
    })
    afterAll(async () => {
      await backend?.stop()
      for (const { name } of await ours()) await engine.deleteIndex({ index: name })
    })

    it("holds what shoppers may find, no more", async () => {
      expect((await ours()).map(({ document_count }) => document_count)).toEqual([2])
    })
    it("finds, marks and counts", async () => {
      const { products, count, facets } = await list("q=gao tam xoan")
      expect(products[0]?.highlight).toBe("<mark>Gạo</mark> <mark>tám</mark> <mark>xoan</mark> Hải Hậu, túi 1 kg")
      expect(count).toBe(1)
      expect(facets.price).toEqual({ min: 40_000, max: 40_000 })
      expect((await list("sort=price_asc")).products.map(({ price }) => price)).toEqual([20_000, 40_000])
    })
    it("says what it searched instead of a word nobody wrote", async () => {
      const { products, searched_instead } = await list("q=gạo tám soan")
      expect(products[0]?.title).toBe("Gạo tám xoan Hải Hậu")
      expect(searched_instead).toBe("gạo tám xoan")
    })
    it("shows a change in time", async () => {
      await market.pool.query("update product set title = 'Gạo nếp hương' where id = $1", [rice.id])
      const took = await eventually(soon, async () => (await list("q=nep huong")).count === 1)
      console.info(`change searchable in Meilisearch after ${Math.round(took)} ms`)
    })
    it("never returns what is unpublished again", async () => {
      await market.pool.query("update product set status = 'draft' where id = $1", [rice.id])
      await eventually(soon, async () => (await list("q=nep huong")).count === 0)
      // The list asks the database, too, and so may be ahead of the index.
      await eventually(soon, async () => (await ours())[0]?.document_count === 1)
    })
    it("answers 503 in Vietnamese when the engine's index cannot be reached", async () => {
      const cut = await backend.add({ ...env, MEILISEARCH_HOST: "http://127.0.0.1:1" })
      try {
        const away = { ...backend, url: cut.url }
        const { status, body } = await shopOf(away, market)<ErrorBody>("catalog/products?q=gao")
        expect(status).toBe(503)
        expect(body.message).toContain("tạm nghỉ")
      } finally {
        await cut.stop()
      }
    })
  })
}
