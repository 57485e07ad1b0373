import { liveSynonyms } from "../modules/synonym/live-synonyms"
import { comparesSearch, medusaSearch } from "./compares-search"
import type { Config } from "./schema"

type SearchConfig = Pick<Config, "MEILISEARCH_HOST" | "MEILISEARCH_API_KEY" | "MEILISEARCH_INDEX_PREFIX">

const postgres = { resolve: "@cho-htx/search-postgres-vi", id: "postgres-vi", options: { synonyms: liveSynonyms } }

/**
 * Products are searched in Meilisearch when one is configured, else in PostgreSQL. PostgreSQL stays registered beside it:
 * its index serves until the one in Meilisearch is filled, and is dropped afterwards.
 */
export function searchModule(config: SearchConfig) {
  if (comparesSearch()) return medusaSearch
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: api_key, MEILISEARCH_INDEX_PREFIX: index_prefix } = config
  if (!host) return { resolve: "./src/modules/search", options: { providers: [postgres] } }
  const meilisearch = {
    resolve: "@cho-htx/search-meilisearch",
    id: "meilisearch",
    options: { host, api_key, locales: ["vie"], synonyms: liveSynonyms },
  }
  return {
    resolve: "./src/modules/search",
    options: {
      providers: [meilisearch, postgres],
      default_provider: "meilisearch",
      ...(index_prefix === undefined ? {} : { index_prefix }),
    },
  }
}
