import type { NearWord } from "../planner/types.js"

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

/** Sounds that are written or heard alike somewhere in the country: worth half an edit. */
const alike = [
  [/^tr/, "ch"],
  [/^s/, "x"],
  [/^(?:gi|r)/, "d"],
  [/^n(?!g|h)/, "l"],
  [/y/, "i"],
  [/(?<=[aeiou])(?:nh|ng)$/, "n"],
  [/(?<=[aeiou])c$/, "t"],
] as const

/** A folded word as it sounds: words written differently and heard alike become equal. */
export const soundOf = (word: string): string => alike.reduce((text, [from, to]) => text.replace(from, to), word)

/** Which letters a word has, as bits; some share one. */
const letterBits = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function bitsSet(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

interface Heard {
  sound: string
  letters: number
}

/** Words met lately as they sound: every unknown word is compared with the whole vocabulary. */
const heard = new Map<string, Heard>()
const mostHeard = 50_000

function heardAs(word: string): Heard {
  const known = heard.get(word)
  if (known !== undefined) return known
  const made = { sound: soundOf(word), letters: letterBits(word) }
  if (heard.size >= mostHeard) heard.clear()
  heard.set(word, made)
  return made
}

/** A letter that was pressed twice by mistake is half an edit too. */
const once = (word: string) => word.replace(/(.)\1+/g, "$1")

interface Misspelt extends Heard {
  word: string
  single: string
}

function distanceOf({ word, sound, letters, single }: Misspelt, candidate: string, atMost: number): number {
  if (Math.abs(word.length - candidate.length) > atMost + 1) return Number.POSITIVE_INFINITY
  const other = heardAs(candidate)
  if (other.sound === sound) return 0.5
  // An edit takes one letter and gives another at most; what is left of a double letter is the same letters.
  if (bitsSet(letters ^ other.letters) > 2 * atMost) return Number.POSITIVE_INFINITY
  const edits = editDistance(word, candidate, atMost)
  return single === word ? edits : Math.min(edits, 0.5 + editDistance(single, candidate, atMost))
}

const lettersOf = (word: string) => [...word].sort().join("")

/** Words of the vocabulary near to one, nearest first, itself left out: one edit up to 5 letters, two above; what sounds the same first. */
export function nearestWords(word: string, vocabulary: readonly string[], most: number): NearWord[] {
  const atMost = word.length > 5 ? 2 : 1
  const misspelt = { word, sound: soundOf(word), letters: letterBits(word), single: once(word) }
  const near = vocabulary.flatMap((candidate) => {
    const distance = candidate === word ? Number.POSITIVE_INFINITY : distanceOf(misspelt, candidate, atMost)
    return distance <= atMost + 0.5 ? [{ word: candidate, distance }] : []
  })
  // Of equally near ones, first those of the same letters: fingers swap neighbours.
  const letters = lettersOf(word)
  const swapped = (other: NearWord) => (lettersOf(other.word) === letters ? 0 : 1)
  // Fingers slip less on the first letter: "man" is sooner "mam" than "ban".
  const begun = (other: NearWord) => (other.word[0] === word[0] ? 0 : 1)
  const before = (a: NearWord, b: NearWord) =>
    a.distance - b.distance || swapped(a) - swapped(b) || begun(a) - begun(b) || (a.word < b.word ? -1 : 1)
  return near.sort(before).slice(0, most)
}

/** The vocabulary's word nearest to one it does not hold; null when none is near. */
export const nearestWord = (word: string, vocabulary: readonly string[]): string | null =>
  nearestWords(word, vocabulary, 1)[0]?.word ?? null
