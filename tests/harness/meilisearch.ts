import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
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

async function start(): Promise<RunningMeilisearch> {
  const port = await freePort()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-meilisearch-"))
  const apiKey = randomBytes(24).toString("hex")
  const host = `http://127.0.0.1:${port}`
  let output = ""
  const process_ = startServer({
    command: program,
    args: ["--no-analytics", "--http-addr", `127.0.0.1:${port}`, "--db-path", path.join(folder, "data")],
    cwd: folder,
    env: { ...process.env, MEILI_MASTER_KEY: apiKey },
    graceMs: 3_000,
    onOutput: (text) => {
      output = (output + text).slice(-4_000)
    },
  })
  const stop = async () => {
    await process_.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  let version: string | undefined
  await waitUntil(async () => {
    version = await versionOf(host, apiKey)
    return version !== undefined || !process_.isRunning()
  }, 20_000)
  if (version !== undefined) return { server: { host, apiKey, version }, stop }
  await stop()
  throw new Error(`Meilisearch did not start:\n${output}`)
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
  return start()
}
