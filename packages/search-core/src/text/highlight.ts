import type { WordQuery } from "../planner/types.js"
import { escapeHtml } from "./escape-html.js"
import { type Token, tokenize } from "./tokens.js"

export interface HighlightTags {
  pre: string
  post: string
  /** Characters of a cropped fragment; undefined = the whole text. */
  length?: number
}

/** Words of a text that highlighting looks at. */
const readTokens = 400

/** True for each token of the text that the query matched, alone or joined with its neighbour. */
function matched(tokens: Token[], query: Token[], prefixLast: boolean): boolean[] {
  const hit = tokens.map(() => false)
  query.forEach((wanted, position) => {
    const prefix = prefixLast && position === query.length - 1
    const fits = (text: string) => (prefix ? text.startsWith(wanted.plain) : text === wanted.plain)
    tokens.forEach((token, index) => {
      if (fits(token.plain)) hit[index] = true
      const next = tokens[index + 1]
      const crosses = wanted.plain.length > token.plain.length && wanted.plain.startsWith(token.plain)
      if (next && crosses && fits(token.plain + next.plain)) hit[index] = hit[index + 1] = true
    })
  })
  return hit
}

/** Crops to about `length` characters around the first match, at word borders. */
function window(text: string, first: Token, length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length }
  const wanted = Math.max(0, first.start - Math.floor(length / 4))
  const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1
  const end = from + length
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), first.end)
  return { from, to }
}

/** Draws the marked words. The text is escaped for HTML; the tags are inserted as given. Null when nothing is marked. */
function draw(text: string, tokens: Token[], hit: boolean[], tags: HighlightTags): string | null {
  const firstHit = tokens[hit.indexOf(true)]
  if (!firstHit) return null
  const { from, to } = tags.length ? window(text, firstHit, tags.length) : { from: 0, to: text.length }
  let out = from > 0 ? "… " : ""
  let at = from
  tokens.forEach((token, index) => {
    if (!hit[index] || token.start < at || token.end > to) return
    out += `${escapeHtml(text.slice(at, token.start))}${tags.pre}${escapeHtml(text.slice(token.start, token.end))}${tags.post}`
    at = token.end
  })
  return `${out}${escapeHtml(text.slice(at, to))}${to < text.length ? " …" : ""}`
}

/** Marks the query's words in a text, escaped for HTML. Null when nothing matched. */
export function highlight(text: string, query: Token[], prefixLast: boolean, tags: HighlightTags): string | null {
  const tokens = tokenize(text, readTokens)
  return draw(text, tokens, matched(tokens, query, prefixLast), tags)
}

/** Marks what a query found in a text: its words as typed, else those of the first variant that is there. */
export function highlightWords(
  text: string,
  { tokens, unfinished, variants }: WordQuery,
  tags: HighlightTags,
): string | null {
  const typed = highlight(text, tokens, unfinished, tags)
  if (variants.length === 0) return typed
  // Words the synonym did not replace are in both: the way that marks more is the one that was found.
  const marks = (marked: string | null) => marked?.split(tags.pre).length ?? 0
  const ways = variants.map((variant) => highlight(text, variant.tokens, unfinished, tags))
  return [typed, ...ways].reduce((best, way) => (marks(way) > marks(best) ? way : best))
}

/** Marks every word that an engine's ranges touch (UTF-16 units, end exclusive), escaped for HTML. Null when there is none. */
export function highlightRanges(
  text: string,
  ranges: (readonly [start: number, end: number])[],
  tags: HighlightTags,
): string | null {
  const tokens = tokenize(text, readTokens)
  const touched = tokens.map((token) => ranges.some(([start, end]) => start < token.end && end > token.start))
  return draw(text, tokens, touched, tags)
}
