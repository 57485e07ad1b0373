import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { TestProject } from "vitest/node"
import { startCluster } from "../../scripts/postgres/cluster.js"
import { databaseUrl } from "../../scripts/postgres/databases.js"
import { ensureTemplate } from "./template.js"

/** Once per run: a PostgreSQL of its own (or TEST_DATABASE_URL) and the template database on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer()
  project.provide("harness", { serverUrl: server.url, template: await ensureTemplate(server.url) })
  return server.stop
}

async function findServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: databaseUrl(given, "postgres"), stop: async () => undefined }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-test-"))
  fs.chmodSync(folder, 0o755)
  const cluster = await startCluster({ folder, durable: false })
  const stop = async () => {
    await cluster.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { url: cluster.url("postgres"), stop }
}
