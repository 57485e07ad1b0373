import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { inject } from "vitest"
import { createDatabase, databaseUrl, dropDatabase } from "../../scripts/postgres/databases.js"
import { backendEnv } from "./backend-env.js"
import { type BackendProcess, startProcess } from "./process.js"

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
  /** Ends the processes and drops the database. */
  stop(): Promise<void>
}

export type BackendOptions = {
  /** Variables beside the usual ones. */
  env?: Record<string, string>
  /** How many backends serve the same database (default 1). */
  processes?: number
}

/** Clones the template and starts real backend processes on it, from the TypeScript sources, over HTTP. */
export async function startBackend({ env = {}, processes = 1 }: BackendOptions = {}): Promise<Backend> {
  const { serverUrl, template } = inject("harness")
  const name = `htx_test_${randomBytes(6).toString("hex")}`
  await createDatabase(serverUrl, name, template)
  const url = databaseUrl(serverUrl, name)
  const files = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-files-"))
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on("error", () => undefined) // the drop at the end cuts idle connections
  const started: BackendProcess[] = []
  const stop = async () => {
    await pool.end()
    await Promise.all(started.map((backend) => backend.stop()))
    await dropDatabase(serverUrl, name)
    fs.rmSync(files, { recursive: true, force: true })
  }
  const add = async (more: Record<string, string> = {}) => {
    const backend = await startProcess(backendEnv(url, { FILES_DIR: files, ...env, ...more }))
    started.push(backend)
    return backend
  }
  try {
    for (let index = 0; index < processes; index++) await add()
  } catch (error) {
    await stop()
    throw error
  }
  const urls = started.map((backend) => backend.url)
  const [first = ""] = urls
  const output = () => started.map((backend) => backend.output()).join("\n")
  return { url: first, urls, databaseUrl: url, pool, output, add, stop }
}
