import type { SearchTypes } from "@medusajs/framework/types"
import { unsupported } from "../errors.js"
import type { FieldKind, SearchField } from "./types.js"

type Definition = SearchTypes.SearchFieldDefinition

const kinds: Partial<Record<Definition["type"], FieldKind>> = {
  keyword: "text",
  text: "text",
  integer: "number",
  float: "number",
  date: "number",
  boolean: "boolean",
}

interface Leaf {
  path: string
  field: Definition
  array: boolean
}

function leaves(fields: Record<string, Definition>, prefix = "", inArray = false): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name
    const array = inArray || field.array === true
    return field.type === "object" ? leaves(field.fields ?? {}, path, array) : [{ path, field, array }]
  })
}

const weightOf = ({ searchable }: Definition): number | null => {
  if (!searchable) return null
  return typeof searchable === "object" ? (searchable.weight ?? 1) : 1
}

/** The leaves of a definition, heaviest words first, else in the order written. Vector and geo fields are refused. */
export function readFields(definition: SearchTypes.ResolvedSearchIndexDefinition): SearchField[] {
  const fields = leaves(definition.fields).map(({ path, field, array }): SearchField => {
    const kind = kinds[field.type] ?? unsupported(`fields of type "${field.type}" ("${path}")`)
    return {
      path,
      kind,
      array,
      date: field.type === "date",
      weight: weightOf(field),
      filterable: field.filterable === true,
      sortable: field.sortable === true,
      facetable: Boolean(field.facetable),
      facetTypes: typeof field.facetable === "object" ? (field.facetable.types ?? null) : null,
      retrievable: field.retrievable !== false,
    }
  })
  return fields.sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1))
}
