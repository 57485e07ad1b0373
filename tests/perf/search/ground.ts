import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { medusa } from "../../../scripts/lib/medusa.js"
import { startCluster } from "../../../scripts/postgres/cluster.js"
import { createDatabase, databaseUrl } from "../../../scripts/postgres/databases.js"
import { backendEnv } from "../../harness/backend-env.js"
import { ensureTemplate } from "../../harness/template.js"

export interface Filled {
  databaseUrl: string
  /** What seeding said, the time of the first indexing included. */
  said: string
}

export interface Ground {
  /** Folder that the backends keep files in. */
  files: string
  /** The process that PostgreSQL's other processes descend from. */
  postmaster(): number
  /** A database with the demonstration and so many products of the large catalogue, indexed for PostgreSQL. */
  goods(size: number): Promise<Filled>
  /** A copy of a database nobody is connected to. */
  copy(databaseUrl: string): Promise<string>
  close(): Promise<void>
}

/** Environment of the perf run's backends: as in production, but for the one check that forbids comparisons there. */
export const perfEnv = (url: string, files: string, extra: Record<string, string> = {}) =>
  backendEnv(url, { NODE_ENV: "test", LOG_LEVEL: "error", FILES_DIR: files, ...extra })

/** A PostgreSQL that keeps its promises (fsync on), as the product runs it. */
export async function openGround(): Promise<Ground> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-perf-"))
  fs.chmodSync(folder, 0o755)
  const files = path.join(folder, "files")
  fs.mkdirSync(files)
  const cluster = await startCluster({ folder: path.join(folder, "postgres"), durable: true })
  const serverUrl = cluster.url("postgres")
  const copyOf = async (template: string) => {
    const name = `htx_perf_${randomBytes(4).toString("hex")}`
    await createDatabase(serverUrl, name, template)
    return databaseUrl(serverUrl, name)
  }
  return {
    files,
    postmaster: () => Number(fs.readFileSync(path.join(cluster.home, "data", "postmaster.pid"), "utf8").split("\n")[0]),
    goods: async (size) => {
      const url = await copyOf(await ensureTemplate(serverUrl))
      const env = perfEnv(url, files, { LOG_LEVEL: "info", SEED_PRODUCTS: String(size) })
      await medusa(env, "exec", "./src/seed/demo.ts")
      return { databaseUrl: url, said: await medusa(env, "exec", "./src/seed/large.ts") }
    },
    copy: (url) => copyOf(new URL(url).pathname.slice(1)),
    close: async () => {
      await cluster.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
