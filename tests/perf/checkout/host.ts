import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { startCluster } from "../../../scripts/postgres/cluster.js"
import { createDatabase, databaseUrl } from "../../../scripts/postgres/databases.js"
import { backendEnv } from "../../harness/backend-env.js"
import { type BackendProcess, startProcess } from "../../harness/process.js"
import { ensureTemplate } from "../../harness/template.js"

/** A database of its own with as many backends as asked for. */
export interface Host {
  urls: string[]
  pool: pg.Pool
  /** Processor time all backends have used so far, in milliseconds. */
  cpuMs(): number
  stop(): Promise<void>
}

export interface Ground {
  open(options: { processes: number; env?: Record<string, string> }): Promise<Host>
  close(): Promise<void>
}

/** A PostgreSQL that keeps its promises (fsync on), as the product runs it, and the migrated template on it. */
export async function openGround(): Promise<Ground> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-perf-"))
  fs.chmodSync(folder, 0o755)
  const cluster = await startCluster({ folder, durable: true })
  const serverUrl = cluster.url("postgres")
  const template = await ensureTemplate(serverUrl)
  const close = async () => {
    await cluster.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { open: ({ processes, env }) => openHost(serverUrl, template, processes, env ?? {}), close }
}

async function openHost(serverUrl: string, template: string, processes: number, extra: Record<string, string>) {
  const name = `htx_perf_${randomBytes(4).toString("hex")}`
  await createDatabase(serverUrl, name, template)
  const url = databaseUrl(serverUrl, name)
  const files = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-files-"))
  const env = backendEnv(url, { NODE_ENV: "production", LOG_LEVEL: "error", FILES_DIR: files, ...extra })
  const backends: BackendProcess[] = []
  for (let index = 0; index < processes; index += 1) backends.push(await startProcess(env))
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on("error", () => undefined)
  const stop = async () => {
    await pool.end()
    await Promise.all(backends.map((backend) => backend.stop()))
    fs.rmSync(files, { recursive: true, force: true })
  }
  const ports = backends.map((backend) => new URL(backend.url).port)
  return { urls: backends.map((backend) => backend.url), pool, cpuMs: () => sum(ports.map(cpuMsOfPort)), stop }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Processor time of the process that serves a port; 0 where the system has no /proc. */
function cpuMsOfPort(port: string): number {
  if (!fs.existsSync("/proc/self/stat")) return 0
  const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }))
  for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const command = read(`/proc/${pid}/cmdline`)?.split("\0") ?? []
    if (command.at(-2) !== port || !command.some((part) => part.endsWith("medusa/cli.js") || part === "start")) continue
    if (command.some((part) => part.includes("guard.mjs"))) continue
    const fields = read(`/proc/${pid}/stat`)?.split(") ").at(-1)?.split(" ") ?? []
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
  }
  return 0
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8")
  } catch {
    return null // the process ended meanwhile
  }
}
