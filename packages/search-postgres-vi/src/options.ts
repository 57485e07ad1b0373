import type { SynonymSource } from "@cho-htx/search-core"

/** What medusa-config.ts may say. */
export interface PostgresViOptions {
  /** Words that mean the same; asked with every query, so that changes count at once. */
  synonyms?: SynonymSource
}
