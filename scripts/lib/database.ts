import path from "node:path"
import { startCluster } from "../postgres/cluster.js"
import { createDatabase, databaseExists } from "../postgres/databases.js"
import { phase } from "./phase.js"
import type { Settings } from "./settings.js"
import { onShutdown } from "./shutdown.js"

const name = "cho_htx"

/** The market's database: DATABASE_URL, or one in the embedded PostgreSQL, which is started and stopped with us. */
export async function openDatabase(settings: Settings): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl
  const folder = path.join(settings.dataDir, "postgres")
  const cluster = await phase("Start PostgreSQL", () => startCluster({ folder, port: settings.postgresPort }))
  onShutdown(cluster.stop)
  if (cluster.moved)
    console.log(`  PostgreSQL does not run as root and cannot enter this folder: its data lies in ${cluster.home}`)
  if (!(await databaseExists(cluster.url("postgres"), name))) await createDatabase(cluster.url("postgres"), name)
  return cluster.url(name)
}
