import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort } from "../../scripts/lib/ports.js"
import { type Server, startServer } from "../../scripts/lib/server.js"
import { waitUntil } from "../../scripts/lib/wait.js"

/** A search server the tests may fill; null when this machine has none. */
export type MeilisearchServer = { host: string; apiKey: string; version: string }

export type RunningMeilisearch = { server: MeilisearchServer | null; stop(): Promise<void> }

const program = "meilisearch"
const nothing = async () => undefined

/** Asks for health and version; undefined while nobody answers. */
async function versionOf(host: string, apiKey: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("/version", host), { headers: { authorization: `Bearer ${apiKey}` } })
    const body: unknown = await response.json()
    return typeof body === "object" && body !== null && "pkgVersion" in body ? String(body.pkgVersion) : undefined
  } catch {
    return undefined
  }
}

/** A server that a test may end as a power cut would, and start again on its data. */
export type KillableMeilisearch = MeilisearchServer & {
  kill(): Promise<void>
  /** With another key than `apiKey` it refuses who comes with that. */
  start(key?: string): Promise<void>
  stop(): Promise<void>
}

/** Starts a server of its own in a new folder; it ends with us, however we end. */
export async function startMeilisearch(): Promise<KillableMeilisearch> {
  const port = await freePort()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-meilisearch-"))
  const apiKey = randomBytes(24).toString("hex")
  const host = `http://127.0.0.1:${port}`
  let output = ""
  let running: Server | undefined
  let version = ""
  const start = async (key = apiKey) => {
    const server = startServer({
      command: program,
      args: ["--no-analytics", "--http-addr", `127.0.0.1:${port}`, "--db-path", path.join(folder, "data")],
      cwd: folder,
      env: { ...process.env, MEILI_MASTER_KEY: key },
      graceMs: 3_000,
      onOutput: (text) => {
        output = (output + text).slice(-4_000)
      },
    })
    running = server
    await waitUntil(async () => {
      version = (await versionOf(host, key)) ?? ""
      return version !== "" || !server.isRunning()
    }, 20_000)
    if (version === "") throw new Error(`Meilisearch did not start:\n${output}`)
  }
  const kill = async () => {
    // The guard leads a process group of its own; both go at once.
    if (running?.pid !== undefined && running.isRunning()) process.kill(-running.pid, "SIGKILL")
    await running?.exited
  }
  const stop = async () => {
    await running?.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (error) {
    await stop()
    throw error
  }
  return { host, apiKey, version, kill, start, stop }
}

/** MEILISEARCH_HOST when it is set, else a `meilisearch` of the PATH in a folder of its own, which ends with us; else none. */
export async function findMeilisearch(): Promise<RunningMeilisearch> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env
  if (host) {
    const version = await versionOf(host, apiKey)
    if (version === undefined) throw new Error(`No Meilisearch with this key answers at ${host}`)
    return { server: { host, apiKey, version }, stop: nothing }
  }
  if (spawnSync(program, ["--version"], { stdio: "ignore" }).status !== 0) return { server: null, stop: nothing }
  const server = await startMeilisearch()
  return { server: { host: server.host, apiKey: server.apiKey, version: server.version }, stop: server.stop }
}
