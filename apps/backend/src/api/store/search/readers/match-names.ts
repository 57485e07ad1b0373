import type { NameKey } from "./name-key"

/** 0 begins as typed, accents included; 1 begins so without accents; 2 holds the words somewhere; null does not. */
function rank(typed: NameKey, name: NameKey): number | null {
  if (!typed.words.every((word) => name.words.some((part) => part.startsWith(word)))) return null
  if (name.exact.startsWith(typed.exact)) return 0
  return name.words.join(" ").startsWith(typed.words.join(" ")) ? 1 : 2
}

/** Those of `named` of which every typed word begins a word, best first and else in their own order; at most `most`. */
export function matchNames<Named extends { key: NameKey }>(
  typed: NameKey,
  named: Iterable<Named>,
  most: number,
): Named[] {
  if (typed.words.length === 0) return []
  const ranks: Named[][] = [[], [], []]
  for (const one of named) {
    const found = rank(typed, one.key)
    if (found !== null) ranks[found]?.push(one)
  }
  return ranks.flat().slice(0, most)
}
