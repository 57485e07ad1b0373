import { findField, invalid, readFields, type SearchField } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { indexOptions, providerKey } from "./index-options.js"
import { companion, exactName } from "./names.js"
import type { MeiliField, MeiliPlan } from "./types.js"

type Definition = SearchTypes.SearchFieldDefinition

/** Names that need no quoting and mean no pattern to the server. */
const plainPath = /^[\w-]+(\.[\w-]+)*$/

function definitionAt(fields: Record<string, Definition>, path: string): Definition | undefined {
  const [name = "", ...rest] = path.split(".")
  const field = fields[name]
  return rest.length ? field?.fields && definitionAt(field.fields, rest.join(".")) : field
}

function planField(field: SearchField, isKey: boolean, fields: Record<string, Definition>): MeiliField {
  const { path } = field
  if (!plainPath.test(path) || path.split(".")[0] === companion || path.startsWith("_geo"))
    invalid(`search-meilisearch: a field cannot be called "${path}"`)
  const stored = isKey || field.filterable || field.sortable || field.facetable
  const suffix = definitionAt(fields, path)?.provider_options?.[providerKey]?.suffix === true
  return {
    ...field,
    sortable: field.sortable || isKey,
    exact: stored ? exactName(field) : null,
    suffix: suffix && field.kind === "text",
  }
}

/** Reads a definition into the attributes this provider keeps. Refuses what it cannot hold, at start. */
export function buildPlan(definition: SearchTypes.ResolvedSearchIndexDefinition): MeiliPlan {
  const { primary_key: primaryKey } = definition
  const options = indexOptions(definition)
  const fields = readFields(definition).map((field) => planField(field, field.path === primaryKey, definition.fields))
  const boost = options.boost === undefined ? undefined : findField({ fields }, options.boost)
  if (options.boost !== undefined && (boost?.kind !== "number" || !boost.exact || boost.array))
    invalid(`settings.provider_options.${providerKey}.boost must name a sortable number, got "${options.boost}"`)
  return {
    primaryKey,
    fields,
    boost: boost?.path ?? null,
    facetValues: options.facet_values,
  }
}
