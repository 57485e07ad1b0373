import { ident } from "../plan/names.js"
import { type Database, rows } from "../store/database.js"
import { facetsTable } from "../store/tables.js"
import type { FacetValues } from "./facet-key.js"

/** Values of the keys this process has met; a key always means the same. */
const known = new Map<string, FacetValues>()
const mostKnown = 100_000

/** Values behind these keys; one that another process has just cleared away has none. */
export async function facetValuesOf(
  db: Database,
  table: string,
  keys: readonly string[],
): Promise<(key: string) => FacetValues> {
  const unknown = keys.filter((key) => !known.has(key))
  const read = unknown.length
    ? await rows<{ key: string; values: FacetValues }>(
        db,
        `select "key"::text as key, "values" from ${ident(facetsTable(table))} where "key" = any(?::bigint[])`,
        [unknown],
      )
    : []
  // Taken before the memory may be emptied: this answer needs what was known, too.
  const asked = new Map(keys.map((key) => [key, known.get(key) ?? []]))
  if (known.size + read.length > mostKnown) known.clear()
  for (const { key, values } of read) {
    known.set(key, values)
    asked.set(key, values)
  }
  return (key) => asked.get(key) ?? []
}
