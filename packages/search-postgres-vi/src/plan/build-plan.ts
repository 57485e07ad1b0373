import { invalid, readFields, type SearchField, unsupported } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { columnName } from "./names.js"
import type { IndexPlan, PlannedField, WeightLabel } from "./types.js"

const labels: WeightLabel[] = ["A", "B", "C", "D"]

/** Numbers have many values, most often: they join the key only where the definition asks for values. */
const isCounted = ({ facetable, kind, facetTypes }: SearchField) =>
  facetable && (facetTypes ? facetTypes.includes("value") : kind !== "number")

/** Shorter words have too many neighbours: nothing is forgiven in less, whatever a definition says. */
const shortest = { one: 3, two: 6 }

/** Refuses what would be forgiven all the same, since words are repaired before anybody knows which field they are in. */
function typoFromOf({ typo_tolerance = {} }: SearchTypes.SearchIndexSettings): IndexPlan["typoFrom"] {
  const at = "settings.typo_tolerance"
  if (typo_tolerance.disabled_on_attributes?.length)
    unsupported(`${at}.disabled_on_attributes: a misspelt word is repaired for all fields at once`)
  const one = typo_tolerance.min_word_size_for_one_typo ?? shortest.one
  const two = typo_tolerance.min_word_size_for_two_typos ?? Math.max(shortest.two, one)
  if (one < shortest.one) invalid(`${at}.min_word_size_for_one_typo is ${one}; at least ${shortest.one} is needed`)
  if (two < shortest.two) invalid(`${at}.min_word_size_for_two_typos is ${two}; at least ${shortest.two} is needed`)
  if (two < one) invalid(`${at}.min_word_size_for_two_typos (${two}) is below min_word_size_for_one_typo (${one})`)
  return { one, two }
}

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
  const typoFrom = typoFromOf(definition.settings)
  return { primaryKey: definition.primary_key, fields, boost: found?.path ?? null, typoFrom }
}
