import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { inject } from "vitest"
import { createDatabase, databaseUrl, dropDatabase } from "../../scripts/postgres/databases.js"
import { backendEnv } from "./backend-env.js"
import { type BackendProcess, startProcess } from "./process.js"
import { startRedis } from "./redis.js"
import { violations } from "./violations.js"

export type Backend = {
  /** Address of the first process, without a slash at the end. */
  url: string
  /** Addresses of all processes; they share one database. */
  urls: string[]
  databaseUrl: string
  pool: pg.Pool
  /** What all processes have printed so far, for assertions about logs and for failures. */
  output(): string
  /** Starts one more process on the same database, which a test may kill; `env` adds to the suite's variables. */
  add(env?: Record<string, string>): Promise<BackendProcess>
  /** Ends the processes and drops the database; fails when that broke a rule of the checkout, and says with which rows. */
  stop(): Promise<void>
}

export type BackendOptions = {
  /** Variables beside the usual ones. */
  env?: Record<string, string>
  /** How many backends serve the same database (default 1). */
  processes?: number
  /** Redis behind events, workflows, cache and locks, shared by all processes; left out, each has its own in memory. */
  redis?: boolean
  /** Why this suite may leave the checkout's rules broken; left out, `stop` checks them. */
  mayBreakInvariants?: string
}

/** Clones the template and starts real backend processes on it, from the TypeScript sources, over HTTP. */
export async function startBackend(options: BackendOptions = {}): Promise<Backend> {
  const { processes = 1, mayBreakInvariants } = options
  const { serverUrl, template } = inject("harness")
  const redis = options.redis ? await startRedis() : undefined
  const name = `htx_test_${randomBytes(6).toString("hex")}`
  await createDatabase(serverUrl, name, template)
  const url = databaseUrl(serverUrl, name)
  const files = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-files-"))
  const mails = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-mails-"))
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on("error", () => undefined) // the drop at the end cuts idle connections
  const started: BackendProcess[] = []
  const env = { FILES_DIR: files, MAIL_DIR: mails, ...(redis ? { REDIS_URL: redis.url } : {}), ...options.env }
  const tidyUp = async () => {
    await pool.end()
    await Promise.all(started.map((backend) => backend.stop()))
    await redis?.stop()
    await dropDatabase(serverUrl, name)
    for (const folder of [files, mails]) fs.rmSync(folder, { recursive: true, force: true })
  }
  const stop = async () => {
    try {
      if (!mayBreakInvariants) await assertInvariants(pool)
    } finally {
      await tidyUp()
    }
  }
  const add = async (more: Record<string, string> = {}) => {
    const backend = await startProcess(backendEnv(url, { ...env, ...more }))
    started.push(backend)
    return backend
  }
  try {
    for (let index = 0; index < processes; index++) await add()
  } catch (error) {
    await tidyUp()
    throw error
  }
  const urls = started.map((backend) => backend.url)
  const [first = ""] = urls
  const output = () => started.map((backend) => backend.output()).join("\n")
  return { url: first, urls, databaseUrl: url, pool, output, add, stop }
}

async function assertInvariants(pool: pg.Pool): Promise<void> {
  const broken = await violations(pool)
  if (broken.length === 0) return
  const rows = broken.slice(0, 50).map(({ rule, row }) => `  ${rule}: ${JSON.stringify(row)}`)
  throw new Error(`${broken.length} rows break a rule of the checkout:\n${rows.join("\n")}`)
}
