import { spawn } from "node:child_process"
import { buildPackages } from "../lib/build.js"
import { openDatabase } from "../lib/database.js"
import { migrate } from "../lib/migrate.js"
import { backendDir, medusaCli } from "../lib/paths.js"
import { type ProductEnv, productEnv } from "../lib/product-env.js"
import { currentRun } from "../lib/run-lock.js"
import { searchEngineFor } from "../lib/search-engine.js"
import { readSettings, type Settings } from "../lib/settings.js"
import { report, runCommand, shutDown } from "../lib/shutdown.js"
import { type Command, readArguments } from "./read-arguments.js"

/**
 * `npm run search:reindex`, `npm run search:check [-- --repair]`: beside a market that runs on this DATA_DIR, or, when none does, with
 * database and search engine started for the time being. Ends with 1 when a check finds a difference, with 2 when it cannot be done.
 */
runCommand(async () => shutDown(await work().catch(explain)))

async function work(): Promise<number> {
  const command = readArguments(process.argv.slice(2))
  const env = await prepare(readSettings())
  return execute(env, command)
}

function explain(error: unknown): number {
  report(error)
  return 2
}

async function prepare(settings: Settings): Promise<ProductEnv> {
  const running = currentRun(settings.dataDir)
  if (running?.databaseUrl) {
    return productEnv(settings, running.databaseUrl, "development", await searchEngineFor(settings))
  }
  const [databaseUrl, search] = await Promise.all([openDatabase(settings), searchEngineFor(settings), buildPackages()])
  const env = productEnv(settings, databaseUrl, "development", search)
  await migrate(env)
  return env
}

/** Runs Medusa's own command on the sources and lets it speak for itself; answers its exit code. */
function execute(env: ProductEnv, { script, args }: Command): Promise<number> {
  const child = spawn(process.execPath, [medusaCli, "exec", script, ...args], {
    cwd: backendDir,
    env: { ...env, LOG_LEVEL: "error" },
    stdio: ["ignore", "inherit", "inherit"],
  })
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code) => resolve(code ?? 2))
  })
}
