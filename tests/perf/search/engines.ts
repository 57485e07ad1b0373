import path from "node:path"
import pg from "pg"
import { medusa } from "../../../scripts/lib/medusa.js"
import { backendDir, root } from "../../../scripts/lib/paths.js"
import { findMeilisearch } from "../../harness/meilisearch.js"
import { type Filled, type Ground, perfEnv } from "./ground.js"
import type { EngineName } from "./options.js"
import { family, memoryMb, processesWith } from "./processes.js"
import { type Served, serve } from "./served.js"

export interface Engine extends Served {
  name: string
  /** Seconds that filling the empty index took. */
  indexSeconds: number
  /** Megabytes of the index on disk. */
  indexMb: number
  engineMb(): number
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

/** "… in 1234 ms" of whoever filled an index, in seconds. Throws when nobody said so. */
function secondsOf(said: string): number {
  const times = [...said.matchAll(/ in (\d+) ms/g)].map(([, ms]) => Number(ms))
  const last = times.at(-1)
  if (last === undefined) throw new Error(`Nobody said how long indexing took:\n${said.slice(-2000)}`)
  return Math.round(last / 100) / 10
}

async function tablesMb(url: string, prefix: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ bytes: string }>(
    "select coalesce(sum(pg_total_relation_size(oid)), 0) as bytes from pg_class where relkind = 'r' and starts_with(relname, $1)",
    [prefix],
  )
  await client.end()
  return megabytes(Number(rows[0]?.bytes))
}

async function postgresVi(ground: Ground, filled: Filled): Promise<Engine> {
  const url = await ground.copy(filled.databaseUrl)
  const indexMb = await tablesMb(url, "search_vi_")
  const served = await serve(url, perfEnv(url, ground.files))
  const engineMb = () => memoryMb(family(ground.postmaster()))
  return { ...served, name: "postgres-vi", indexSeconds: secondsOf(filled.said), indexMb, engineMb }
}

/** Medusa's own module and provider, filled by the module itself. No worker of ours runs beside it. */
async function medusaOwn(ground: Ground, filled: Filled): Promise<Engine> {
  const url = await ground.copy(filled.databaseUrl)
  const env = perfEnv(url, ground.files, { SEARCH_ENGINE: "medusa" })
  await medusa(env, "db:migrate", "--execute-safe-links")
  const said = await medusa(
    env,
    "exec",
    path.relative(backendDir, path.join(root, "tests/perf/search/exec/fill-medusa.ts")),
  )
  const indexMb = await tablesMb(url, "search_pg_")
  const served = await serve(url, { ...env, MEDUSA_WORKER_MODE: "server" })
  const engineMb = () => memoryMb(family(ground.postmaster()))
  return { ...served, name: "medusa search-postgres", indexSeconds: secondsOf(said), indexMb, engineMb }
}

async function databaseBytes(host: string, apiKey: string): Promise<number> {
  const response = await fetch(new URL("/stats", host), { headers: { authorization: `Bearer ${apiKey}` } })
  const body: unknown = await response.json()
  return typeof body === "object" && body !== null && "usedDatabaseSize" in body ? Number(body.usedDatabaseSize) : 0
}

async function meilisearch(ground: Ground, filled: Filled): Promise<Engine> {
  const { server, stop } = await findMeilisearch()
  if (!server)
    throw new Error(
      "No Meilisearch: set MEILISEARCH_HOST or put `meilisearch` on the PATH, or leave it out with --engine",
    )
  const { host, apiKey } = server
  const url = await ground.copy(filled.databaseUrl)
  const env = perfEnv(url, ground.files, {
    LOG_LEVEL: "info",
    MEILISEARCH_HOST: host,
    MEILISEARCH_API_KEY: apiKey,
    MEILISEARCH_INDEX_PREFIX: `perf${process.pid}`,
  })
  const said = await medusa(env, "exec", "./src/search/reindex.ts")
  const indexMb = megabytes(await databaseBytes(host, apiKey))
  const served = await serve(url, { ...env, LOG_LEVEL: "error" })
  const stopBoth = async () => {
    await served.stop()
    await stop()
  }
  const engineMb = () => memoryMb(processesWith(new URL(host).host))
  const name = `meilisearch ${server.version}`
  return { ...served, name, indexSeconds: secondsOf(said), indexMb, engineMb, stop: stopBoth }
}

const opens: Record<EngineName, (ground: Ground, filled: Filled) => Promise<Engine>> = {
  "postgres-vi": postgresVi,
  meilisearch,
  medusa: medusaOwn,
}

/** Opens an engine on a copy of the goods: its index filled, one backend in front of it. */
export const openEngine = (name: EngineName, ground: Ground, filled: Filled): Promise<Engine> =>
  opens[name](ground, filled)
