import type { SynonymSource } from "@cho-htx/search-core"

/** What medusa-config.ts may say. */
export interface PostgresViOptions {
  /** Words that mean the same; asked with every query, so that changes count at once. */
  synonyms?: SynonymSource
  /**
   * Rows of an index that every process may keep in memory beside the database, some 10 kB each with what a search needs of it; an index with
   * more is searched by PostgreSQL alone. 0 = none is kept. At most 30,000; 20,000 when left out.
   */
  mirrored_rows?: number
}

const byDefault = 20_000
const atMost = 30_000

/** How many rows of an index are kept. Throws where that is no whole number in its bounds. */
export function mirroredRows({ mirrored_rows: wanted = byDefault }: PostgresViOptions): number {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > atMost)
    throw new Error(
      `mirrored_rows of search-postgres-vi is a whole number from 0 to ${atMost}, not ${JSON.stringify(wanted)}`,
    )
  return wanted
}
