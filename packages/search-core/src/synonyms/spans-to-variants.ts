import { limits } from "../limits.js"
import type { Variant } from "../planner/types.js"
import { synonymWorth } from "../rank/points.js"
import type { Token } from "../text/tokens.js"
import { hasAccents, type Span } from "./find-spans.js"

interface Draft {
  tokens: Token[]
  strict: boolean[]
  changes: number
}

const append = (draft: Draft, tokens: readonly Token[], strict: boolean): Draft => ({
  tokens: [...draft.tokens, ...tokens],
  strict: [...draft.strict, ...tokens.map(() => strict)],
  changes: draft.changes + (strict ? 1 : 0),
})

/** The query once more for each way its spans can be said otherwise, fewest changes first; bounded. */
export function spansToVariants(tokens: readonly Token[], spans: readonly Span[]): Variant[] {
  let drafts: Draft[] = [{ tokens: [], strict: [], changes: 0 }]
  for (let at = 0; at < tokens.length; ) {
    const span = spans.find(({ from }) => from === at)
    const length = span?.length ?? 1
    const typed = tokens.slice(at, at + length)
    const said = span?.others ?? []
    drafts = drafts
      .flatMap((draft) => [append(draft, typed, false), ...said.map((other) => append(draft, other.tokens, true))])
      .sort((a, b) => a.changes - b.changes)
      .slice(0, limits.variants + 1)
    at += length
  }
  const accents = hasAccents(tokens)
  const bare = spans.some(({ length }) => length === 1) ? synonymWorth.syllable : synonymWorth.phrase
  return drafts
    .filter(({ changes }) => changes > 0)
    .map((draft) => ({
      tokens: draft.tokens,
      strict: draft.strict,
      accents,
      worth: accents ? synonymWorth.accented : bare,
    }))
}
