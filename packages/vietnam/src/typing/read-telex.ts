import type { Tone } from "../syllable/place-tone.js"
import { finish } from "./finish.js"
import { add, bar, bowl, type Draft, hasVowel, hat, horn, toned } from "./keystrokes.js"

const tones: Record<string, Tone> = { z: 0, s: 1, f: 2, r: 3, x: 4, j: 5 }

function pressW(draft: Draft): Draft | null {
  if (!hasVowel(draft)) return { ...add(draft, "ư"), touched: true }
  const letters = draft.letters.join("")
  // "ua" takes a horn (mưa), "oa" and "qua" a bowl (hoặc, quặng).
  if (/a/.test(letters) && !/(?<!q)ua/.test(letters)) return bowl(draft)
  return horn(draft)
}

function pressVowel(draft: Draft, key: string): Draft | null {
  const letters = draft.letters.join("")
  // A third o takes the hat away again (xooong); "oao" and "oeo" are rimes of their own.
  if (key === "o" && letters.endsWith("ô")) return add({ ...draft, letters: [...draft.letters.slice(0, -1), "o"] }, "o")
  if (key === "o" && /o[ae]$/.test(letters)) return add(draft, key)
  return hat(draft, key) ?? add(draft, key)
}

function press(draft: Draft, key: string): Draft | null {
  const tone = tones[key]
  if (tone !== undefined && hasVowel(draft)) return toned(draft, tone)
  if (key === "w") return pressW(draft)
  if (key === "d" && draft.letters.length > 0) return bar(draft)
  return "aeo".includes(key) ? pressVowel(draft, key) : add(draft, key)
}

/**
 * The word that Telex keys spell when no input method was on: "gaoj" → "gạo", "nuwowcs" or "nuocws" → "nước". Null when they
 * spell no Vietnamese or hold no key of Telex. Lower case; `unfinished` lets the beginning of a syllable pass.
 */
export function readTelex(word: string, unfinished = false): string | null {
  if (!/^[a-z]{2,12}$/.test(word)) return null
  let draft: Draft | null = { letters: [], tone: 0, touched: false }
  for (const key of word) draft = draft && press(draft, key)
  return draft && finish(draft, unfinished)
}
