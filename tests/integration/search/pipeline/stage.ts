import type { SearchIndexResponse } from "@cho-htx/contracts"
import type { Pool } from "pg"
import { adminToken } from "../../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { type Backend, startBackend } from "../../../harness/backend.js"
import { call } from "../../../harness/http.js"
import { type KillableMeilisearch, startMeilisearch } from "../../../harness/meilisearch.js"
import type { BackendProcess } from "../../../harness/process.js"
import { eventually, settled } from "../../catalog/shop.js"
import { forgetSearch } from "./forget-search.js"
import { type IndexReader, meilisearchReader, postgresReader } from "./index-reader.js"

/** A market whose index is written by one process, which a test may kill, while another answers. */
export type Stage = {
  engine: "postgres-vi" | "meilisearch"
  backend: Backend
  market: Market
  maker: CooperativeFixture
  product: ProductFixture
  index: IndexReader
  /** The search server, to be killed; PostgreSQL has none. */
  meilisearch: KillableMeilisearch | null
  env: Record<string, string>
  /** The process that writes the index now. */
  worker: BackendProcess
  /** Ends the worker as a power cut would and starts another. */
  restartWorker(): Promise<void>
  status(): Promise<SearchIndexResponse["search_index"]>
  post(path: string, json: object): Promise<number>
  stop(): Promise<void>
}

/** How PostgreSQL knows the connections of the process that writes the index. */
export const workerName = "search-worker"
const working = { MEDUSA_WORKER_MODE: "shared", PGAPPNAME: workerName }

const hasIndex = async (pool: Pool) =>
  (await pool.query("select from search_index where active_version is not null")).rowCount === 1

export async function openStage(engine: Stage["engine"]): Promise<Stage> {
  const meilisearch = engine === "meilisearch" ? await startMeilisearch() : null
  const env: Record<string, string> = meilisearch
    ? { MEILISEARCH_HOST: meilisearch.host, MEILISEARCH_API_KEY: meilisearch.apiKey }
    : {}
  // The serving process runs no jobs: what is written, the worker has written.
  const backend = await startBackend({ env: { ...env, MEDUSA_WORKER_MODE: "server" } })
  // A market that never had an index, as the first `npm start` makes it; the other engine takes over from the base seed's.
  if (engine === "postgres-vi") await forgetSearch(backend.pool)
  const worker = await backend.add(working)
  await eventually(15_000, async () => await hasIndex(backend.pool))
  const market = await openMarket(backend)
  const token = await adminToken(backend)
  const maker = await createCooperative(market)
  const product = await createProduct(market, maker, { title: "Gạo tám xoan", price: 40_000 })
  const url = `${backend.url}/admin/search-index`
  const stage: Stage = {
    engine,
    backend,
    market,
    maker,
    product,
    meilisearch,
    env,
    index: meilisearch ? meilisearchReader(market.pool, meilisearch) : postgresReader(market.pool),
    worker,
    restartWorker: async () => {
      await stage.worker.kill()
      stage.worker = await backend.add(working)
    },
    status: async () => (await call<SearchIndexResponse>(url, { token })).body.search_index,
    post: async (path, json) => (await call(`${url}/${path}`, { json, token })).status,
    stop: async () => {
      await backend.stop()
      await meilisearch?.stop()
    },
  }
  await eventually(30_000, async () => (await stage.status()).engine.name === engine)
  await settled(market.pool)
  return stage
}
