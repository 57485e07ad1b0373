import { randomBytes } from "node:crypto"
import { MeilisearchSearchService } from "@cho-htx/search-meilisearch"
import { inject } from "vitest"
import { medusa } from "../../../scripts/lib/medusa.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { backendEnv } from "../../harness/backend-env.js"
import { eventually, settled } from "../catalog/shop.js"

export interface Shop {
  backend: Backend
  market: Market
  /** Variables that make a further process of the same shop find no search server; null when it needs none. */
  cutOff: Record<string, string> | null
  close: () => Promise<void>
}

const { meilisearch } = inject("harness")

/** Every engine a whole shop can be run on here; PostgreSQL always. `open` starts it, calls `fill`, and waits until everything is indexed. */
export const shopEngines = [
  { name: "PostgreSQL", open: openOnPostgres },
  ...(meilisearch ? [{ name: `Meilisearch ${meilisearch.version}`, open: openOnMeilisearch }] : []),
]

async function openOnPostgres(fill: (market: Market) => Promise<void>): Promise<Shop> {
  const backend = await startBackend()
  const market = await openMarket(backend)
  await fill(market)
  await settled(market.pool)
  return { backend, market, cutOff: null, close: () => backend.stop() }
}

async function openOnMeilisearch(fill: (market: Market) => Promise<void>): Promise<Shop> {
  if (!meilisearch) throw new Error("There is no Meilisearch on this machine")
  const prefix = `t${randomBytes(5).toString("hex")}`
  const { host, apiKey } = meilisearch
  const env = { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey, MEILISEARCH_INDEX_PREFIX: prefix }
  const backend = await startBackend({ env })
  const market = await openMarket(backend)
  await fill(market)
  await settled(market.pool)
  await medusa(backendEnv(backend.databaseUrl, env), "exec", "./src/search/reindex.ts")
  // The running process learns of the new version when it next writes.
  await market.pool.query("update product set updated_at = now()")
  await eventually(30_000, async () => {
    const { rows } = await market.pool.query<{ provider: string }>(
      `select v.provider from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version`,
    )
    return rows[0]?.provider === "meilisearch"
  })
  await settled(market.pool)
  const close = async () => {
    await backend.stop()
    const engine = new MeilisearchSearchService({}, { host, api_key: apiKey })
    for (const { name } of await engine.listIndexes())
      if (name.startsWith(prefix)) await engine.deleteIndex({ index: name })
  }
  return { backend, market, cutOff: { ...env, MEILISEARCH_HOST: "http://127.0.0.1:1" }, close }
}
