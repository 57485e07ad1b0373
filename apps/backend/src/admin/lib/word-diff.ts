export interface DiffPart {
  kind: "same" | "old" | "new"
  text: string
}

/** Words beyond which two texts are shown whole: comparing takes their product. */
const MOST_WORDS = 1_500
/** Share of words in common below which two texts have nothing to do with each other. */
const ALIKE = 0.3

const wordsOf = (text: string) => text.match(/\S+\s*|\s+/g) ?? []

/** Lengths of the longest common runs of words from each place on. */
function common(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = table[row]
      const below = table[row + 1]
      if (!here || !below) continue
      here[column] =
        before[row]?.trim() === after[column]?.trim()
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
    }
  return table
}

/** What differs between two texts, word by word; null when they are too long or too unlike for that to help a reader. */
export function wordDiff(before: string, after: string): DiffPart[] | null {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) return null
  const table = common(old, fresh)
  const shared = table[0]?.[0] ?? 0
  if (shared < ALIKE * Math.max(old.length, fresh.length)) return null
  const parts: DiffPart[] = []
  const add = (kind: DiffPart["kind"], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const [was, is] = [old[row], fresh[column]]
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      add("same", is)
      row += 1
      column += 1
    } else if (
      is === undefined ||
      (was !== undefined && (table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0))
    ) {
      add("old", was ?? "")
      row += 1
    } else {
      add("new", is)
      column += 1
    }
  }
  return parts
}
