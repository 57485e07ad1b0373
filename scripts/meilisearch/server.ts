import fs from "node:fs"
import path from "node:path"
import { freePort } from "../lib/ports.js"
import { startServer } from "../lib/server.js"
import { sleep, waitUntil } from "../lib/wait.js"
import { stopOrphan } from "./orphan.js"

export type MeilisearchOptions = {
  /** Folder for the data; made when missing. */
  folder: string
  masterKey: string
  version: string
  env?: NodeJS.ProcessEnv
  readyWithinMs?: number
  /** Told when the server has ended on its own and is started again. */
  onRestart?: () => void
}

export type Meilisearch = { host: string; stop(): Promise<void> }

const readyMs = 30_000
const restartAfterMs = 1_000
const fewest = 5

/** Whether a server answers that knows our key. */
async function isReady(host: string, masterKey: string): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${masterKey}` }
    return (await fetch(`${host}/version`, { headers, signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** Data of another version cannot be read; it is only an index, which the worker fills again. */
function prepareFolder(folder: string, version: string): string {
  const note = path.join(folder, "version")
  const data = path.join(folder, "data")
  const isOther = fs.existsSync(note) && fs.readFileSync(note, "utf8").trim() !== version
  if (isOther) fs.rmSync(data, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  fs.writeFileSync(note, `${version}\n`)
  return data
}

/** Starts Meilisearch on loopback, tied to this process, and again when it ends by itself. Throws with its words when it does not start. */
export async function startMeilisearch(options: MeilisearchOptions): Promise<Meilisearch> {
  const { folder, masterKey, version, env = process.env } = options
  await stopOrphan(path.join(folder, "data"))
  const data = prepareFolder(folder, version)
  const port = await freePort()
  const host = `http://127.0.0.1:${port}`
  let output = ""
  let isStopping = false
  const launch = () =>
    startServer({
      command: "meilisearch",
      args: ["--no-analytics", "--env", "production", "--http-addr", `127.0.0.1:${port}`, "--db-path", data],
      cwd: folder,
      env: { ...env, MEILI_MASTER_KEY: masterKey },
      onOutput: (text) => {
        output = (output + text).slice(-4_000)
      },
    })
  let server = launch()
  await waitUntil(async () => !server.isRunning() || (await isReady(host, masterKey)), options.readyWithinMs ?? readyMs)
  if (!server.isRunning() || !(await isReady(host, masterKey))) {
    await server.stop()
    throw new Error(output.trim().split("\n").at(-1) || "it did not answer")
  }
  void (async () => {
    for (let left = fewest; left > 0; left--) {
      await server.exited
      if (isStopping) return
      options.onRestart?.()
      await sleep(restartAfterMs)
      if (isStopping) return
      server = launch()
    }
  })()
  const stop = async () => {
    isStopping = true
    await server.stop()
  }
  return { host, stop }
}
