import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { phase } from "../lib/phase.js"
import { onShutdown } from "../lib/shutdown.js"
import { startCluster } from "../postgres/cluster.js"

let server: Promise<string> | undefined

/** A throw-away PostgreSQL for this run, or the one TEST_DATABASE_URL names; never the developer's own data. */
export function testServer(): Promise<string> {
  server ??= process.env.TEST_DATABASE_URL ? Promise.resolve(process.env.TEST_DATABASE_URL) : startThrowAway()
  return server
}

async function startThrowAway(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-test-"))
  fs.chmodSync(folder, 0o755)
  onShutdown(async () => fs.rmSync(folder, { recursive: true, force: true }))
  const cluster = await phase("Start PostgreSQL for the tests", () => startCluster({ folder, durable: false }))
  onShutdown(cluster.stop)
  return cluster.url("postgres")
}
