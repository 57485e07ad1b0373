import { buildApps, buildPackages } from "../lib/build.js"
import { checkConfiguration } from "../lib/check-configuration.js"
import { openDatabase } from "../lib/database.js"
import { publishableKey, seedDemo } from "../lib/demo.js"
import { migrate } from "../lib/migrate.js"
import { assertFree } from "../lib/ports.js"
import { type ProductEnv, productEnv } from "../lib/product-env.js"
import { assertNotRunning, hasStaleLock, takeLock } from "../lib/run-lock.js"
import { openSearchEngine } from "../lib/search-engine.js"
import { readSettings, type Settings } from "../lib/settings.js"
import { onShutdown, runCommand } from "../lib/shutdown.js"
import { announce } from "./announce.js"
import { serveDevelopment, serveProduction } from "./serve.js"
import { waitForEarlierRun } from "./wait-for-earlier-run.js"

const mode = process.argv.includes("--dev") ? "development" : "production"

runCommand(async () => {
  const settings = readSettings()
  await checkSurroundings(settings)
  const [env] = await Promise.all([prepareDatabase(settings), buildPackages()])
  const filling = fillDatabase(env)
  await (mode === "production" ? Promise.all([filling, buildApps()]) : filling)
  const shopEnv = { ...env, MEDUSA_PUBLISHABLE_KEY: process.env.MEDUSA_PUBLISHABLE_KEY || (await publishableKey(env)) }
  await (mode === "production" ? serveProduction : serveDevelopment)(settings, shopEnv)
  await announce(settings)
})

async function checkSurroundings(settings: Settings): Promise<void> {
  assertNotRunning(settings.dataDir)
  if (hasStaleLock(settings.dataDir)) await waitForEarlierRun(settings)
  await assertFree("SHOP_PORT", settings.shopPort)
  await assertFree("BACKEND_PORT", settings.backendPort)
  if (settings.postgresPort && !settings.databaseUrl) await assertFree("PG_PORT", settings.postgresPort)
}

async function prepareDatabase(settings: Settings): Promise<ProductEnv> {
  const { shopPort, backendPort } = settings
  onShutdown(takeLock(settings.dataDir, { pid: process.pid, shopPort, backendPort, databaseUrl: "" }))
  const [databaseUrl, search] = await Promise.all([openDatabase(settings), openSearchEngine(settings)])
  const searchHost = search.MEILISEARCH_HOST
  onShutdown(
    takeLock(settings.dataDir, {
      pid: process.pid,
      shopPort,
      backendPort,
      databaseUrl,
      ...(searchHost === undefined ? {} : { searchHost }),
    }),
  )
  const env = productEnv(settings, databaseUrl, mode, search)
  checkConfiguration(env)
  return env
}

async function fillDatabase(env: ProductEnv): Promise<void> {
  await migrate(env)
  await seedDemo(env)
}
