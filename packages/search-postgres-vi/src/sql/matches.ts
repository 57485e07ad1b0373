import { type Fragment, fragment, join } from "./fragment.js"

/** So many alternatives are asked for apart. */
const most = 24

/** True for "(…)" whose first parenthesis is closed by its last. */
function isWrapped(query: string): boolean {
  let depth = 0
  for (let at = 0; at < query.length; at += 1) {
    if (query[at] === "(") depth += 1
    if (query[at] === ")") depth -= 1
    if (depth === 0 && at < query.length - 1) return false
  }
  return query.startsWith("(")
}

/** The alternatives of a tsquery of ours: "a & (b | c) | d" → "a & (b | c)" and "d". Lexemes hold no parenthesis and no bar. */
export function alternatives(query: string): string[] {
  if (isWrapped(query)) return alternatives(query.slice(1, -1))
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < query.length; at += 1) {
    if (query[at] === "(") depth += 1
    if (query[at] === ")") depth -= 1
    if (depth > 0 || !query.startsWith(" | ", at)) continue
    parts.push(query.slice(from, at))
    from = at + 3
  }
  if (parts.length === 0) return [query]
  return [...parts, query.slice(from)].flatMap(alternatives)
}

/** The parts of a tsquery that are asked for apart: its alternatives, or itself where they are many. */
export function partsOf(query: string): string[] {
  const parts = [...new Set(alternatives(query))]
  return parts.length > most ? [query] : parts
}

/** A row matches a part, the next parameter. */
export const matchesPart = `"words" @@ (select ?::tsquery)`

/**
 * A row matches a tsquery. Its alternatives are asked for apart, since the index starts from the rarest word of each but reads
 * every list of words when they are one query; and through subselects, since PostgreSQL guesses far too many rows from the
 * words of such a query, and then reads the table instead of the index.
 */
export function matchesSql(query: string): Fragment {
  const list = join(
    partsOf(query).map((part) => fragment(matchesPart, part)),
    " or ",
    "false",
  )
  return fragment(`(${list.sql})`, ...list.params)
}
