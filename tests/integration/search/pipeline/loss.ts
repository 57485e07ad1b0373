import { expect, it } from "vitest"
import { createProduct } from "../../../fixtures/product.js"
import { call } from "../../../harness/http.js"
import { eventually, settled } from "../../catalog/shop.js"
import { stored, wanted } from "./agreement.js"
import { postgresReader } from "./index-reader.js"
import type { Stage } from "./stage.js"

const listed = ({ backend, market }: Stage) =>
  call(`${backend.url}/store/catalog/products?q=gao`, { publishableKey: market.publishableKey })

/** Rules for an engine that comes back without its index. */
export function describeLoss(stage: () => Stage): void {
  it("fills a lost index anew while a change waits, and meanwhile tells nobody that there are no goods", async () => {
    const { market, maker, index } = stage()
    const product = await createProduct(market, maker, { title: "Trước khi mất" })
    await settled(market.pool)
    await index.lose()
    await market.pool.query("update product set title = 'Sau khi mất' where id = $1", [product.id])
    // Answers kept from before may last a little.
    const statuses = new Set<number>()
    await eventually(60_000, async () => {
      statuses.add((await listed(stage())).status)
      return (await index.one(product.id))?.title === "Sau khi mất"
    })
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
    await settled(market.pool)
    expect(await stored(index)).toEqual(await wanted(market.pool))
  })
}

/** Rules for a market that has nothing to show. */
export function describeNothing(stage: () => Stage): void {
  it("does not take an index for lost that is empty because nobody may sell", async () => {
    const { market } = stage()
    const runs = async () => (await market.pool.query("select 1 from search_run where reason = 'lost'")).rowCount
    await settled(market.pool)
    const before = await runs()
    await market.pool.query("update cooperative set status = 'suspended'")
    await expect.poll(() => stored(stage().index), { timeout: 20_000 }).toEqual([])
    // The watch looks every minute; a new worker looks when it begins.
    await stage().restartWorker()
    await market.pool.query("update cooperative set status = 'active'")
    await eventually(20_000, async () => (await stored(stage().index)).length > 0)
    expect(await runs()).toBe(before)
  })
}

/** The last rule of its suite: the market is another one afterwards. */
export function describeFallback(stage: () => Stage): void {
  it("goes back to PostgreSQL when no search server is configured any more, a change waiting", async () => {
    const { market, maker, worker, backend } = stage()
    const product = await createProduct(market, maker, { title: "Trước khi về" })
    await settled(market.pool)
    await worker.kill()
    await market.pool.query("update product set title = 'Sau khi về' where id = $1", [product.id])
    stage().worker = await backend.add({
      ...{ MEILISEARCH_HOST: "", MEILISEARCH_API_KEY: "" },
      MEDUSA_WORKER_MODE: "shared",
    })
    const index = postgresReader(market.pool)
    const provider = async () => {
      const { rows } = await market.pool.query<{ provider: string }>(
        "select provider from search_index_version v join search_index i on i.id = v.search_index_id and i.active_version = v.version where v.deleted_at is null",
      )
      return rows[0]?.provider
    }
    await eventually(60_000, async () => (await provider()) === "postgres-vi")
    await settled(market.pool)
    expect((await index.one(product.id))?.title).toBe("Sau khi về")
    expect(await stored(index)).toEqual(await wanted(market.pool))
  })
}
