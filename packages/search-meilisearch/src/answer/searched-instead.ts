import { hasAccents, nearestWord, type Token, tokenize } from "@cho-htx/search-core"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { Scope } from "../query/scope.js"

type Hit = Record<string, unknown>

/** Best hits whose words explain what was found. */
const explained = 10
const readTokens = 400

function wordsOf(hit: Hit, { searched }: Scope): Token[] {
  return searched.flatMap(({ path }) =>
    readDocumentPath(hit, path.split(".")).flatMap((text) => tokenize(String(text), readTokens)),
  )
}

const holds = (words: Token[], wanted: string, prefix: boolean): boolean =>
  words.some(({ plain }, index) => {
    const joined = plain + (words[index + 1]?.plain ?? "")
    return prefix ? plain.startsWith(wanted) || joined.startsWith(wanted) : plain === wanted || joined === wanted
  })

/**
 * What was found in a second try: the query with the hits' nearest word, as they write it, for each that is in none of the best hits. Null
 * when every word is there, or when nothing near explains the hits.
 */
export function searchedInstead(hits: Hit[], scope: Scope): string | null {
  const { words } = scope
  if (!words || words.texts.length > 1 || hits.length === 0) return null
  const read = hits.slice(0, explained).map((hit) => wordsOf(hit, scope))
  const [best = []] = read
  let changed = false
  const { tokens, unfinished } = words.query
  const repaired = tokens.map((token, at) => {
    const prefix = unfinished && at === tokens.length - 1
    if (token.plain.length < 3 || read.some((hit) => holds(hit, token.plain, prefix))) return token.exact
    const near = nearestWord(token.plain, [...new Set(best.map(({ plain }) => plain))])
    changed ||= near !== null
    if (near === null) return token.exact
    // Only a query that says something about accents is given some.
    return hasAccents(tokens) ? (best.find(({ plain }) => plain === near)?.exact ?? near) : near
  })
  return changed ? repaired.join(" ") : null
}
