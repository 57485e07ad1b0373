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
  const fresh = new Map(read.map(({ key, values }) => [key, values]))
  if (known.size + fresh.size > mostKnown) known.clear()
  for (const [key, values] of fresh) known.set(key, values)
  return (key) => fresh.get(key) ?? known.get(key) ?? []
}
