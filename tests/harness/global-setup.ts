import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { TestProject } from "vitest/node"
import { startCluster } from "../../scripts/postgres/cluster.js"
import { databaseUrl } from "../../scripts/postgres/databases.js"
import { findMeilisearch } from "./meilisearch.js"
import { ensureTemplate } from "./template.js"

/** Once per run: a PostgreSQL of its own (or TEST_DATABASE_URL), the template database on it, and Meilisearch if there is one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer()
  const search = await findMeilisearch()
  const engines = search.server
    ? `PostgreSQL and Meilisearch ${search.server.version}`
    : "PostgreSQL only, no Meilisearch"
  project.provide("harness", {
    serverUrl: server.url,
    template: await ensureTemplate(server.url),
    meilisearch: search.server,
  })
  return async () => {
    await search.stop()
    await server.stop()
    console.info(`Search engines of this run: ${engines}`)
  }
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
