import type { SearchTypes } from "@medusajs/framework/types"
import { unsupported } from "../errors.js"
import { columnName } from "./names.js"
import type { ColumnKind, IndexPlan, PlannedField, WeightLabel } from "./types.js"

type Field = SearchTypes.SearchFieldDefinition

const labels: WeightLabel[] = ["A", "B", "C", "D"]
const kinds: Partial<Record<Field["type"], ColumnKind>> = {
  keyword: "text",
  text: "text",
  integer: "number",
  float: "number",
  date: "number",
  boolean: "boolean",
}

interface Leaf {
  path: string
  field: Field
  array: boolean
}

function leaves(fields: Record<string, Field>, prefix = "", inArray = false): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name
    const array = inArray || field.array === true
    return field.type === "object" ? leaves(field.fields ?? {}, path, array) : [{ path, field, array }]
  })
}

const weightOf = (field: Field): number | null => {
  if (!field.searchable) return null
  return typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
}

/** Reads a definition into columns and weights. Distinct weights become the labels A–D, heaviest first; a fifth shares D. */
export function buildPlan(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const all = leaves(definition.fields)
  const weights = [...new Set(all.map(({ field }) => weightOf(field)).filter((weight) => weight !== null))]
  weights.sort((a, b) => b - a)
  const fields = all.map(({ path, field, array }): PlannedField => {
    const kind = kinds[field.type] ?? unsupported(`fields of type "${field.type}" ("${path}")`)
    const weight = weightOf(field)
    const stored = field.filterable || field.sortable || field.facetable
    return {
      path,
      kind,
      array,
      date: field.type === "date",
      column: stored ? columnName(path) : null,
      label: weight === null ? null : (labels[Math.min(weights.indexOf(weight), 3)] ?? "D"),
      filterable: field.filterable === true,
      sortable: field.sortable === true,
    }
  })
  fields.sort((a, b) => (a.label ?? "Z").localeCompare(b.label ?? "Z"))
  const boost = definition.settings.provider_options?.["postgres-vi"]?.boost
  const found = fields.find((field) => field.path === boost)
  if (boost !== undefined && (found?.kind !== "number" || !found.column || found.array)) {
    unsupported(
      `settings.provider_options["postgres-vi"].boost must name a sortable number, got ${JSON.stringify(boost)}`,
    )
  }
  return { primaryKey: definition.primary_key, fields, boost: found?.path ?? null }
}
