import { openSearchEngine } from "../../../scripts/lib/search-engine.js"
import { shutDown } from "../../../scripts/lib/shutdown.js"

/** Opens the search engine as `npm start` does, on the folder given, and says what came of it; the test then ends this process. */
const [, , dataDir = ""] = process.argv
const env = await openSearchEngine({
  dataDir,
  shopPort: 0,
  backendPort: 0,
  postgresPort: undefined,
  databaseUrl: undefined,
})
console.log(`result ${JSON.stringify(env)}`)
process.on("SIGTERM", () => void shutDown(0))
setInterval(() => undefined, 60_000)
