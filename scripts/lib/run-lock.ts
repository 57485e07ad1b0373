import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { UserError } from "./user-error.js"

/** What a running start leaves in DATA_DIR, so that others find it. */
export type RunLock = {
  pid: number
  shopPort: number
  backendPort: number
  databaseUrl: string
  /** Address of the Meilisearch it runs, if it runs one. */
  searchHost?: string
}

const fileIn = (dataDir: string) => path.join(dataDir, "running.json")

/** The start that runs on this folder now, if any; a lock whose process is gone counts as none. */
export function currentRun(dataDir: string): RunLock | undefined {
  const lock = read(fileIn(dataDir))
  return lock && isOurs(lock.pid) ? lock : undefined
}

/** Whether an earlier start died without letting go (kill -9, power cut). */
export function hasStaleLock(dataDir: string): boolean {
  return fs.existsSync(fileIn(dataDir)) && !currentRun(dataDir)
}

/** Throws a UserError when another start uses the folder. */
export function assertNotRunning(dataDir: string): void {
  const other = currentRun(dataDir)
  if (other)
    throw new UserError(
      `Chợ HTX already runs on ${dataDir} (process ${other.pid}, http://localhost:${other.shopPort}). ` +
        "Stop it first, or give this one its own DATA_DIR, SHOP_PORT and BACKEND_PORT.",
    )
}

/** Takes the folder; call the answer to let go of it. Only we can read the file: it holds the database password. */
export function takeLock(dataDir: string, lock: RunLock): () => Promise<void> {
  const file = fileIn(dataDir)
  fs.mkdirSync(dataDir, { recursive: true })
  fs.rmSync(file, { force: true })
  fs.writeFileSync(file, JSON.stringify(lock), { mode: 0o600 })
  return async () => fs.rmSync(file, { force: true })
}

function read(file: string): RunLock | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/** The process lives and is one of our scripts: process ids are used again after a restart of the machine. */
function isOurs(pid: number): boolean {
  if (pid === process.pid) return false
  const listed = spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" })
  if (listed.error) return processExists(pid)
  return /scripts[/\\]\w+\.mjs/.test(listed.stdout)
}

/** For systems without `ps`. */
function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
