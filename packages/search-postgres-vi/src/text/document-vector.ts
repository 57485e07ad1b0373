import { limits, tokenize } from "@cho-htx/search-core"
import type { WeightLabel } from "../plan/types.js"
import { lexeme, quote } from "./lexemes.js"
import { spelling } from "./spelling.js"

export interface WeightedText {
  text: string
  label: WeightLabel
}

/** PostgreSQL keeps positions up to this number. */
const lastPosition = 16_383

/**
 * Text of a tsvector for a document: folded words, accent-exact words (`=gạo`), joined neighbours of the two heaviest
 * weights (`+gaotam`), and of each heaviest field its first word (`^gao`, `^gaotam`) and number of words (`#3`). Also returns what the
 * vocabulary learns: folded words, and how the two heaviest weights write them (`gao=gạo`).
 */
export function documentVector(parts: WeightedText[]): { vector: string; words: string[] } {
  const positions = new Map<string, string[]>()
  const words = new Set<string>()
  let position = 0
  let budget: number = limits.documentTokens
  const add = (value: string, label: WeightLabel) => {
    const at = `${Math.min(position, lastPosition)}${label}`
    const list = positions.get(value)
    if (list) list.push(at)
    else positions.set(value, [at])
  }
  for (const { text, label } of parts) {
    const tokens = tokenize(text, budget)
    budget -= tokens.length
    tokens.forEach((token, index) => {
      position += 1
      words.add(token.plain)
      add(lexeme.plain(token.plain), label)
      add(lexeme.exact(token.exact), label)
      if (label === "A" && index === 0) add(lexeme.first(token.plain), label)
      if (label !== "A" && label !== "B") return
      words.add(spelling(token.exact))
      const next = tokens[index + 1]
      if (!next) return
      add(lexeme.joined(token.plain, next.plain), label)
      if (label === "A" && index === 0) add(lexeme.first(token.plain + next.plain), label)
    })
    if (label === "A") add(lexeme.length(tokens.length), label)
    position += 2
  }
  const vector = [...positions].map(([value, at]) => `${quote(value)}:${at.slice(0, 250).join(",")}`).join(" ")
  return { vector, words: [...words] }
}
