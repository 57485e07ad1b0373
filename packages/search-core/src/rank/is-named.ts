import { readDocumentPath } from "@medusajs/framework/utils"
import type { SearchField } from "../fields/types.js"
import type { WordQuery } from "../planner/types.js"
import { tokenize } from "../text/tokens.js"
import { holdsAll } from "./holds-words.js"
import { readingsOf } from "./readings.js"

/** Best hits that are looked at. */
const looked = 5
const readTokens = 100

/** Fields that name a document: all that are searched but the lightest, which holds the running text. One weight names by itself. */
export function namingFields<Field extends Pick<SearchField, "weight">>(searched: readonly Field[]): Field[] {
  const weights = searched.flatMap(({ weight }) => weight ?? [])
  const lightest = Math.min(...weights)
  return weights.some((weight) => weight !== lightest)
    ? searched.filter(({ weight }) => weight !== lightest)
    : [...searched]
}

/** True when one of the best hits is named by the query, typed or said otherwise: all its words stand in `naming` fields. */
export function isNamed(
  hits: readonly Record<string, unknown>[],
  naming: readonly Pick<SearchField, "path">[],
  { tokens, unfinished, variants }: WordQuery,
): boolean {
  const ways = [{ tokens, strict: [] }, ...variants]
  return hits.slice(0, looked).some((hit) => {
    const texts = naming.flatMap(({ path }) => readDocumentPath(hit, path.split(".")).map(String))
    const words = texts.flatMap((text) => tokenize(text, readTokens))
    return ways.some((way) => holdsAll(words, way.tokens, readingsOf(way, unfinished).plain))
  })
}
