import { readExactName, sortName, suffixName } from "./names.js"
import type { MeiliField, MeiliPlan } from "./types.js"

/** Rebuilds what filters need from an index's own settings; deletions come without a definition. */
export function readPlan(primaryKey: string, filterable: string[]): MeiliPlan {
  const names = new Set(filterable)
  const fields = filterable.flatMap((name): MeiliField[] => {
    const known = readExactName(name)
    if (!known) return []
    return [
      {
        ...known,
        weight: null,
        filterable: true,
        sortable: names.has(sortName(known.path)) || known.kind !== "text",
        facetable: false,
        facetTypes: null,
        retrievable: false,
        exact: name,
        suffix: names.has(suffixName(known.path)),
      },
    ]
  })
  return { primaryKey, fields, boost: null, facetValues: 0 }
}
