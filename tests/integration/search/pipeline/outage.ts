import { expect, it } from "vitest"
import { createProduct } from "../../../fixtures/product.js"
import { heard } from "../../../harness/heard.js"
import { call } from "../../../harness/http.js"
import { eventually, settled } from "../../catalog/shop.js"
import type { Stage } from "./stage.js"

/** Rules for a search server that is away for a while. */
export function describeOutage(stage: () => Stage): void {
  it("keeps every change while the server is away, says so once, and writes them when it is back", async () => {
    const { market, maker, meilisearch, index, worker } = stage()
    const product = await createProduct(market, maker, { title: "Trước" })
    await settled(market.pool)
    await meilisearch?.kill()
    await market.pool.query("update product set title = 'Sau' where id = $1", [product.id])
    await expect.poll(async () => (await stage().status()).outage?.failures, { timeout: 20_000 }).toBeGreaterThan(1)
    const { backlog, engine, outage } = await stage().status()
    expect(backlog.count).toBeGreaterThan(0)
    expect(engine).toMatchObject({ name: "meilisearch", healthy: false, documents: null })
    expect(outage?.error).toMatch(/search server/)
    await meilisearch?.start()
    await eventually(20_000, async () => (await index.one(product.id))?.title === "Sau")
    await expect.poll(async () => (await stage().status()).outage, { timeout: 10_000 }).toBeNull()
    await heard(worker, "search index not written")
    expect(worker.output().match(/search index not written/g)).toHaveLength(1)
  })
  it("takes a server that refuses its key for an outage: no product is at fault, and the shop sells on", async () => {
    const { market, maker, backend, meilisearch, index } = stage()
    const product = await createProduct(market, maker, { title: "Trước khi khóa" })
    await settled(market.pool)
    await meilisearch?.kill()
    await meilisearch?.start("another key, long enough")
    await market.pool.query("update product set title = 'Sau khi khóa' where id = $1 or id = $2", [
      product.id,
      stage().product.id,
    ])
    // More failures than it takes to suspect single documents.
    await expect.poll(async () => (await stage().status()).outage?.failures, { timeout: 30_000 }).toBeGreaterThan(4)
    expect((await stage().status()).failures.count).toBe(0)
    const { publishableKey } = market
    expect((await call(`${backend.url}/store/catalog/products?q=khoa`, { publishableKey })).status).toBe(503)
    expect((await call(`${backend.url}/store/catalog/products/${product.handle}`, { publishableKey })).status).toBe(200)
    await meilisearch?.kill()
    await meilisearch?.start()
    await eventually(40_000, async () => (await index.one(product.id))?.title === "Sau khi khóa")
  })
}
