import path from "node:path"
import { startMeilisearch } from "../meilisearch/server.js"
import { findProgram } from "../meilisearch/version.js"
import { phase } from "./phase.js"
import { currentRun } from "./run-lock.js"
import { secretFile } from "./secret-file.js"
import type { Settings } from "./settings.js"
import { isClosing, onShutdown } from "./shutdown.js"

/** Variables with which the backend finds its search engine; empty for PostgreSQL, or when the operator has named one. */
export type SearchEnv = { MEILISEARCH_HOST?: string; MEILISEARCH_API_KEY?: string }

const fallback = "products are searched in PostgreSQL"

/** The key of the server that `npm start` runs. */
const masterKey = (dataDir: string): string => secretFile(path.join(dataDir, "secrets", "meilisearch"))

/** For a command beside or without a running market: the engine that market runs, else one started for the time being. */
export async function searchEngineFor(settings: Settings): Promise<SearchEnv> {
  const running = currentRun(settings.dataDir)
  if (!running) return openSearchEngine(settings)
  const { searchHost } = running
  return searchHost ? { MEILISEARCH_HOST: searchHost, MEILISEARCH_API_KEY: masterKey(settings.dataDir) } : {}
}

/**
 * Runs a `meilisearch` of the PATH for this market, stopped with us; its index is filled in the background while the old one serves.
 * None, a version that cannot be used, or one that does not start: one line, and PostgreSQL it is.
 */
export async function openSearchEngine({ dataDir }: Settings): Promise<SearchEnv> {
  if (process.env.MEILISEARCH_HOST) return {}
  const found = findProgram()
  if (!found) return {}
  const { version, problem } = found
  if (problem) {
    console.log(`  Meilisearch ${version} on the PATH ${problem}: ${fallback}.`)
    return {}
  }
  const key = masterKey(dataDir)
  const onRestart = () => {
    if (!isClosing()) console.error("✗ Meilisearch ended unexpectedly and is started again.")
  }
  try {
    const server = await phase(`Start Meilisearch ${version}`, () =>
      startMeilisearch({ folder: path.join(dataDir, "meilisearch"), masterKey: key, version, onRestart }),
    )
    onShutdown(server.stop)
    return { MEILISEARCH_HOST: server.host, MEILISEARCH_API_KEY: key }
  } catch (error) {
    console.log(`  Meilisearch did not start (${error instanceof Error ? error.message : error}): ${fallback}.`)
    return {}
  }
}
