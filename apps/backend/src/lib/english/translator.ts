import { Turn } from "./turn"

/** The English of a sentence; null when no catalogue says it. */
export type Translate = (sentence: string) => string | null

/** Characters of the longest sentence that is looked at; what is longer is no sentence. */
const LONGEST = 8_000

interface Found {
  exact: Map<string, string>
  turns: Turn[]
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function collect(said: unknown, english: unknown, found: Found): void {
  if (typeof said === "string" && typeof english === "string") found.exact.set(said, english)
  else if (english instanceof Turn) found.turns.push(english)
  else if (Array.isArray(english)) for (const each of english) collect(null, each, found)
  else if (isTable(said) && isTable(english))
    for (const [key, each] of Object.entries(english)) collect(said[key], each, found)
}

/** Reads catalogues and their twins once; then each sentence costs a look into a table and, when that has none, one pass over the shapes. */
export function translatorOf(pairs: readonly (readonly [said: object, english: object])[]): Translate {
  const found: Found = { exact: new Map(), turns: [] }
  for (const [said, english] of pairs) collect(said, english, found)
  const shapes = found.turns.filter(({ gaps }) => gaps.length > 0).sort((a, b) => b.weight - a.weight)
  for (const { literals, gaps, english } of found.turns)
    if (gaps.length === 0) found.exact.set(literals.join(""), english())
  return (sentence) => {
    const known = found.exact.get(sentence)
    if (known !== undefined || sentence.length > LONGEST) return known ?? null
    for (const shape of shapes) {
      const english = shape.read(sentence)
      if (english !== null) return english
    }
    return null
  }
}
