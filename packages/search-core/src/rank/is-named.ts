import { fillerPhrasesAmong } from "@cho-htx/vietnam"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { SearchField } from "../fields/types.js"
import { withoutSizes } from "../planner/fewer-words.js"
import type { WordQuery } from "../planner/types.js"
import { tokenize } from "../text/tokens.js"
import { holdsAll, holdsPhrase } from "./holds-words.js"
import { type Reading, readingsOf } from "./readings.js"

/** Best hits that are looked at. */
const looked = 5
const readTokens = 100
const letters: Reading = (word, wanted) => word.plain === wanted.plain

/** Fields that name a document: all that are searched but the lightest, which holds the running text. One weight names by itself. */
export function namingFields<Field extends Pick<SearchField, "weight">>(searched: readonly Field[]): Field[] {
  const weights = searched.flatMap(({ weight }) => weight ?? [])
  const lightest = Math.min(...weights)
  return weights.some((weight) => weight !== lightest)
    ? searched.filter(({ weight }) => weight !== lightest)
    : [...searched]
}

/**
 * True when one of the best hits is named by the query, typed or said otherwise: all its words but a pack's size stand in `naming` fields, those
 * people say around what they want ("đặc sản") side by side.
 */
export function isNamed(
  hits: readonly Record<string, unknown>[],
  naming: readonly Pick<SearchField, "path">[],
  query: WordQuery,
): boolean {
  const { tokens, unfinished, variants } = withoutSizes(query)
  const filler = fillerPhrasesAmong(tokens.map(({ exact }) => exact)).map(([from, to]) => tokens.slice(from, to))
  const ways = [{ tokens, strict: [] }, ...variants]
  return hits.slice(0, looked).some((hit) => {
    const texts = naming.flatMap(({ path }) => readDocumentPath(hit, path.split(".")).map(String))
    const words = texts.flatMap((text) => tokenize(text, readTokens))
    const reads = ways.filter((way) => holdsAll(words, way.tokens, readingsOf(way, unfinished).plain))
    return reads.length > 0 && filler.every((phrase) => holdsPhrase(words, phrase, letters))
  })
}
