import { limits } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch"
import { indexOptions } from "./index-options.js"
import { accentName, exactName, has, sortName, soundName, suffixName } from "./names.js"
import type { MeiliField, MeiliPlan } from "./types.js"

/** Short syllables: one typo from four letters, two from eight (the server's own defaults are five and nine). */
const typoFrom = { one: 4, two: 8 }
/** Time after which the server answers with what it has ranked so far. */
const cutoffMs = 1_500

const comparedAs = (field: MeiliField) => (field.kind === "text" ? sortName(field.path) : exactName(field))

function filterable(fields: MeiliField[]): string[] {
  const names = fields.flatMap((field) => [
    ...(field.exact ? [field.exact] : []),
    ...(field.suffix && field.exact ? [suffixName(field.path)] : []),
    ...(field.kind === "text" && field.sortable && !field.array ? [sortName(field.path)] : []),
  ])
  return [has, ...new Set(names)]
}

/** Settings of an index, each set explicitly; the definition's own `provider_options` have the last word. */
export function indexSettings(
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  plan: MeiliPlan,
  locales: string[] | undefined,
): Settings {
  const typos = definition.settings.typo_tolerance ?? {}
  const searched = plan.fields.filter(({ weight }) => weight !== null).map(({ path }) => path)
  const shown = plan.fields.filter(({ retrievable, weight }) => retrievable || weight !== null).map(({ path }) => path)
  const boost = plan.fields.find(({ path }) => path === plan.boost)?.exact
  const sortable = plan.fields.filter((field) => field.sortable && !field.array)
  const { settings } = indexOptions(definition)
  return {
    // A word and its accents side by side, so that a synonym's match ranks like the word's own.
    searchableAttributes: [...searched.flatMap((path) => [path, accentName(path)]), ...searched.map(soundName)],
    displayedAttributes: [...new Set([plan.primaryKey, ...shown])],
    filterableAttributes: filterable(plan.fields),
    sortableAttributes: sortable.map(comparedAs),
    rankingRules: [
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
      ...(boost ? [`${boost}:desc`] : []),
      `${sortName(plan.primaryKey)}:asc`,
    ],
    typoTolerance: {
      enabled: typos.enabled ?? true,
      minWordSizeForTypos: {
        oneTypo: typos.min_word_size_for_one_typo ?? typoFrom.one,
        twoTypos: typos.min_word_size_for_two_typos ?? Math.max(typoFrom.two, typos.min_word_size_for_one_typo ?? 0),
      },
      // Typos are forgiven in a second try only, so that counts and facets of what is spelt right stay exact.
      disableOnAttributes: [
        ...searched,
        ...searched.map(accentName),
        ...(typos.disabled_on_attributes ?? []).map(soundName),
      ],
      disableOnNumbers: true,
    },
    stopWords: [],
    distinctAttribute: null,
    faceting: { maxValuesPerFacet: plan.facetValues, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: Math.max(1_000_000, limits.skip + limits.take) },
    searchCutoffMs: cutoffMs,
    localizedAttributes: locales?.length ? [{ attributePatterns: ["*"], locales }] : null,
    facetSearch: false,
    ...settings,
  }
}
