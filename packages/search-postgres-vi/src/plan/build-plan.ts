import { invalid, readFields, type SearchField } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { columnName } from "./names.js"
import type { IndexPlan, PlannedField, WeightLabel } from "./types.js"

const labels: WeightLabel[] = ["A", "B", "C", "D"]

/** Numbers have many values, most often: they join the key only where the definition asks for values. */
const isCounted = ({ facetable, kind, facetTypes }: SearchField) =>
  facetable && (facetTypes ? facetTypes.includes("value") : kind !== "number")

/** Reads a definition into columns and weights. Distinct weights become the labels A–D, heaviest first; a fifth shares D. */
export function buildPlan(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const all = readFields(definition)
  const weights = [...new Set(all.map(({ weight }) => weight))]
  const fields = all.map((field): PlannedField => {
    const stored = field.filterable || field.sortable || field.facetable
    return {
      ...field,
      column: stored ? columnName(field.path) : null,
      label: field.weight === null ? null : (labels[Math.min(weights.indexOf(field.weight), 3)] ?? "D"),
      counted: isCounted(field),
    }
  })
  const boost = definition.settings.provider_options?.["postgres-vi"]?.boost
  const found = fields.find((field) => field.path === boost)
  if (boost !== undefined && (found?.kind !== "number" || !found.column || found.array)) {
    invalid(`settings.provider_options["postgres-vi"].boost must name a sortable number, got ${JSON.stringify(boost)}`)
  }
  return { primaryKey: definition.primary_key, fields, boost: found?.path ?? null }
}
