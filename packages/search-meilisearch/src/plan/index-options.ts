import { invalid } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch"

/** Under which key definitions and queries hold options of this provider. */
export const providerKey = "meilisearch"

/** `settings.provider_options.meilisearch` of an index definition. */
export interface IndexOptions {
  boost?: string
  facet_values: number
  /** Settings of the server that are taken as they are: synonyms, stop words, separators, cut-off. */
  settings: Partial<Settings>
}

/** Attributes and ranking are derived from the definition; another list would break filters and facets. */
const own: (keyof Settings)[] = [
  "searchableAttributes",
  "filterableAttributes",
  "sortableAttributes",
  "displayedAttributes",
  "distinctAttribute",
  "faceting",
]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const facetValuesByDefault = 1_000
const mostFacetValues = 10_000

/** Reads the options of an index; an unknown or wrong one is refused. */
export function indexOptions({ settings }: SearchTypes.ResolvedSearchIndexDefinition): IndexOptions {
  const given = settings.provider_options?.[providerKey] ?? {}
  const at = `settings.provider_options.${providerKey}`
  const unknown = Object.keys(given).find((name) => !["boost", "facet_values", "settings"].includes(name))
  if (unknown) invalid(`${at}.${unknown} is unknown`)
  const { boost, facet_values = facetValuesByDefault, settings: server = {} } = given
  if (boost !== undefined && typeof boost !== "string") invalid(`${at}.boost must be a field's path`)
  if (typeof facet_values !== "number" || !(facet_values > 0 && facet_values <= mostFacetValues))
    invalid(`${at}.facet_values must be a number up to ${mostFacetValues}`)
  const rest = isRecord(server) ? server : invalid(`${at}.settings must hold settings of Meilisearch`)
  const taken = own.find((name) => name in rest)
  if (taken) invalid(`${at}.settings.${String(taken)} is derived from the definition`)
  return {
    ...(typeof boost === "string" ? { boost } : {}),
    facet_values: Number(facet_values),
    settings: rest,
  }
}
