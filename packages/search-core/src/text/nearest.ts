/** Edits (insert, delete, replace, swap of neighbours) between two short words, or `atMost + 1` when there are more. */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? atMost + 1
}

/** Sounds that are written alike or heard alike in the north: worth half an edit. */
const alike = [
  [/^tr/, "ch"],
  [/^s/, "x"],
  [/^(?:gi|r)/, "d"],
  [/^n(?!g|h)/, "l"],
  [/y/, "i"],
] as const

/** A folded word as it sounds in the north: words written differently and heard alike become equal. */
export const soundOf = (word: string): string => alike.reduce((text, [from, to]) => text.replace(from, to), word)

/** The vocabulary's word nearest to one it does not hold: one edit up to 5 letters, two above; same sound first. Null when none is near. */
export function nearestWord(word: string, vocabulary: string[]): string | null {
  const atMost = word.length > 5 ? 2 : 1
  const wanted = soundOf(word)
  let best: { word: string; distance: number } | null = null
  for (const candidate of vocabulary) {
    const distance = soundOf(candidate) === wanted ? 0.5 : editDistance(word, candidate, atMost)
    if (distance <= atMost && (!best || distance < best.distance)) best = { word: candidate, distance }
  }
  return best?.word ?? null
}
