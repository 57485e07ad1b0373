import { invalid, type SynonymSource } from "@cho-htx/search-core"

/** What medusa-config.ts may say. Times are milliseconds. */
export interface MeilisearchOptions {
  /** Address of the server, such as http://127.0.0.1:7700. */
  host: string
  /** Key that may search, write, and manage indexes, settings and tasks. */
  api_key?: string
  /** How long a search may take before it counts as unavailable. Default 3,000. */
  timeout_ms?: number
  /** How long handing over a batch of documents may take. Default 30,000. */
  write_timeout_ms?: number
  /** How long to wait until the server has applied a write. Default 120,000. */
  task_timeout_ms?: number
  /** False answers writes as enqueued instead of waiting for them. Default true: what was written is found. */
  wait_for_writes?: boolean
  /** Languages of the documents, such as ["vie"]; left out, the server guesses. */
  locales?: string[]
  /** Best hits that are put in order of accents, titles and boost; 0 leaves the server's order. Default 50. */
  rerank?: number
  /** Words that mean the same; asked with every query, so that changes count at once. */
  synonyms?: SynonymSource
}

type Optional = "api_key" | "locales" | "synonyms"
export type ReadOptions = Required<Omit<MeilisearchOptions, Optional>> & Pick<MeilisearchOptions, Optional>

const mostReranked = 200

function number(name: string, value: number | undefined, fallback: number, least: number, most: number): number {
  const given = value ?? fallback
  if (!Number.isInteger(given) || given < least || given > most)
    invalid(`search-meilisearch: ${name} must be a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`)
  return given
}

/** Fills in defaults; a mistake is named at start. */
export function readOptions(options: MeilisearchOptions): ReadOptions {
  const hour = 3_600_000
  if (!/^https?:\/\//.test(options?.host ?? ""))
    invalid(`search-meilisearch: host must look like http://127.0.0.1:7700`)
  return {
    host: options.host,
    ...(options.api_key === undefined ? {} : { api_key: options.api_key }),
    ...(options.locales === undefined ? {} : { locales: options.locales }),
    ...(options.synonyms === undefined ? {} : { synonyms: options.synonyms }),
    timeout_ms: number("timeout_ms", options.timeout_ms, 3_000, 50, hour),
    write_timeout_ms: number("write_timeout_ms", options.write_timeout_ms, 30_000, 50, hour),
    task_timeout_ms: number("task_timeout_ms", options.task_timeout_ms, 120_000, 50, hour),
    wait_for_writes: options.wait_for_writes ?? true,
    rerank: number("rerank", options.rerank, 50, 0, mostReranked),
  }
}
