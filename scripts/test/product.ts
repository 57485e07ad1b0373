import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { ensureTemplate } from "../../tests/harness/template.js"
import { buildApps, buildPackages } from "../lib/build.js"
import { publishableKey, seedDemo } from "../lib/demo.js"
import { phase } from "../lib/phase.js"
import { freePort } from "../lib/ports.js"
import { productEnv } from "../lib/product-env.js"
import { onShutdown } from "../lib/shutdown.js"
import { createDatabase, databaseUrl, dropDatabase } from "../postgres/databases.js"
import { serveProduction } from "../start/serve.js"
import { testServer } from "./server.js"

const database = "htx_e2e"

/** Builds the product if needed and serves it on free ports from a database with nothing but the demonstration. */
export async function serveProduct() {
  const serverUrl = await testServer()
  await buildPackages()
  await buildApps()
  const template = await phase("Migrate the template database", () => ensureTemplate(serverUrl))
  await dropDatabase(serverUrl, database)
  await createDatabase(serverUrl, database, template)
  const settings = await throwAwaySettings()
  const url = databaseUrl(serverUrl, database)
  const env = productEnv(settings, url, "production")
  await seedDemo(env)
  const stop = await serveProduction(settings, { ...env, MEDUSA_PUBLISHABLE_KEY: await publishableKey(env) })
  const { SHOP_URL, BACKEND_PUBLIC_URL } = env
  return { env: { SHOP_URL, BACKEND_PUBLIC_URL, DATABASE_URL: url }, stop }
}

async function throwAwaySettings() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-e2e-"))
  onShutdown(async () => fs.rmSync(dataDir, { recursive: true, force: true }))
  const [shopPort, backendPort] = [await freePort(), await freePort()]
  return { dataDir, shopPort, backendPort, postgresPort: undefined, databaseUrl: undefined }
}
