import type { Tone } from "../syllable/place-tone.js"
import { finish } from "./finish.js"
import { add, bar, bowl, type Draft, hasVowel, hat, horn, toned } from "./keystrokes.js"

const tones: Record<string, Tone> = { "0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5 }

function press(draft: Draft, key: string): Draft | null {
  const tone = tones[key]
  if (tone !== undefined) return hasVowel(draft) ? toned(draft, tone) : null
  if (key === "6") return hat(draft, "aeo")
  if (key === "7") return horn(draft)
  if (key === "8") return bowl(draft)
  if (key === "9") return bar(draft)
  return add(draft, key)
}

/**
 * The word that VNI keys spell when no input method was on: "gao5" → "gạo", "d9a85c" or "dac859" → "đặc". Null when they
 * spell no Vietnamese or hold no key of VNI. Lower case; `unfinished` lets the beginning of a syllable pass.
 */
export function readVni(word: string, unfinished = false): string | null {
  if (!/^[a-z][a-z0-9]{1,11}$/.test(word)) return null
  let draft: Draft | null = { letters: [], tone: 0, touched: false }
  for (const key of word) draft = draft && press(draft, key)
  return draft && finish(draft, unfinished)
}
