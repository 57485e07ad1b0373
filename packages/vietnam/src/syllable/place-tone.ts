import type { Syllable } from "./read-syllable.js"

/** Tones in the order of the VNI keys: level, sắc, huyền, hỏi, ngã, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

const marks = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const

const marked = /[ăâêôơư]/
const vowel = /[aăâeêioôơuưy]/

/** Which letter of a rime carries the tone: the last marked one, the last vowel before a consonant, else the one before the end. */
function carrier(rime: string): number {
  const letters = [...rime]
  const vowels = letters.flatMap((letter, at) => (vowel.test(letter) ? [at] : []))
  const last = letters.findLastIndex((letter) => marked.test(letter))
  if (last >= 0) return last
  const closed = vowels.length < letters.length
  return vowels[closed ? vowels.length - 1 : Math.max(0, vowels.length - 2)] ?? 0
}

/** True when the tone exists on the rime: stops (c, ch, p, t) take sắc and nặng only. */
export const takesTone = ({ rime }: Syllable, tone: Tone): boolean =>
  tone === 1 || tone === 5 || !/(?:c|ch|p|t)$/.test(rime)

/** Writes a syllable with its tone, on the letter where schools put it today: "hòa", "thúy", "quý", composed. */
export function placeTone({ onset, rime }: Syllable, tone: Tone): string {
  const letters = [...rime]
  const at = carrier(rime)
  return `${onset}${letters.map((letter, index) => (index === at ? letter + marks[tone] : letter)).join("")}`.normalize(
    "NFC",
  )
}
