import { buildPackages } from "../lib/build.js"
import { openDatabase } from "../lib/database.js"
import { seedDemo } from "../lib/demo.js"
import { medusa } from "../lib/medusa.js"
import { migrate } from "../lib/migrate.js"
import { phase } from "../lib/phase.js"
import { productEnv } from "../lib/product-env.js"
import { currentRun } from "../lib/run-lock.js"
import { searchEngineFor } from "../lib/search-engine.js"
import { readSettings } from "../lib/settings.js"
import { runCommand, shutDown } from "../lib/shutdown.js"
import { UserError } from "../lib/user-error.js"

runCommand(async () => {
  const products = wantedProducts()
  const settings = readSettings()
  const running = currentRun(settings.dataDir)
  const databaseUrl = running?.databaseUrl || (await openDatabase(settings))
  const env = productEnv(settings, databaseUrl, "development", await searchEngineFor(settings))
  await buildPackages()
  await migrate(env)
  await seedDemo(env)
  const large = { ...env, SEED_PRODUCTS: String(products) }
  await phase(`Seed ${products} products`, () => medusa(large, "exec", "./src/seed/large.ts"))
  await shutDown(0)
})

/** Reads `--products N`. */
function wantedProducts(): number {
  const index = process.argv.indexOf("--products")
  const count = Number(process.argv[index + 1])
  if (index > 0 && Number.isInteger(count) && count > 0) return count
  throw new UserError("Say how many products to make, for example: npm run seed -- --products 10000")
}
