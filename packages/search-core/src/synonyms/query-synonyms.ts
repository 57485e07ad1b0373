import type { SearchTypes } from "@medusajs/framework/types"
import { invalid } from "../errors.js"
import { compileSynonyms, noSynonyms } from "./compile-synonyms.js"
import type { SynonymGroup, SynonymSource, Synonyms } from "./types.js"

const isGroup = (value: unknown): value is SynonymGroup =>
  Array.isArray(value) && value.every((phrase) => typeof phrase === "string")

/**
 * The synonyms a query is answered with: `search_options.provider_options.<provider>.synonyms`, a list of groups that replaces
 * the ones in force for this query alone (so that a change can be tried), else those of the source.
 */
export function querySynonyms(
  input: SearchTypes.ProviderSearchQuery,
  provider: string,
  source: SynonymSource | undefined,
): Synonyms {
  const given = input.search_options?.provider_options?.[provider]?.synonyms
  if (given === undefined) return source?.current() ?? noSynonyms
  if (!Array.isArray(given) || !given.every(isGroup))
    return invalid(`provider_options.${provider}.synonyms expects a list of lists of phrases`)
  return compileSynonyms(given)
}
