import fs from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline/promises"
import { assertNotRunning } from "../lib/run-lock.js"
import { readSettings } from "../lib/settings.js"
import { runCommand, shutDown } from "../lib/shutdown.js"
import { postgresAccount } from "../postgres/account.js"
import { postgresHome } from "../postgres/home.js"

runCommand(async () => {
  const { dataDir, databaseUrl } = readSettings()
  assertNotRunning(dataDir)
  const { home } = postgresHome(path.join(dataDir, "postgres"), postgresAccount())
  const folders = [dataDir, ...(home.startsWith(dataDir) ? [] : [home])]
  console.log(`This deletes shop, orders, files and log-ins in:\n${folders.map((folder) => `  ${folder}`).join("\n")}`)
  if (databaseUrl) console.log("The database that DATABASE_URL names is left alone.")
  if (await confirmed()) {
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
    console.log("✓ Deleted. npm start begins anew.")
  } else console.log("Nothing was deleted.")
  await shutDown(0)
})

async function confirmed(): Promise<boolean> {
  if (process.argv.includes("--yes")) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question("Delete it? Type yes: ")
  terminal.close()
  return answer.trim().toLowerCase() === "yes"
}
