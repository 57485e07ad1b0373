import { fold } from "../fold.js"

/** One syllable in two forms: `bare` for matching, `marked` (tone at the end, so that hòa = hoà) for ranking. */
export interface Word {
  bare: string
  marked: string
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Full words for what people abbreviate on envelopes. */
const SHORT_KINDS: [RegExp, string][] = [
  [/(^|[\s,])t\.?t\.?\s+/g, "$1thị trấn "],
  [/(^|[\s,])t\.?p\.?\s+/g, "$1thành phố "],
  [/(^|[\s,])tp\.(?=\S)/g, "$1thành phố "],
  [/(^|[\s,])t\.?x\.?\s+/g, "$1thị xã "],
  [/(^|[\s,])p\.?\s*(?=\d)|(^|[\s,])p\.\s*/g, "$1$2phường "],
  [/(^|[\s,])q\.?\s*(?=\d)|(^|[\s,])q\.\s*/g, "$1$2quận "],
  [/(^|[\s,])x\.\s*/g, "$1xã "],
  [/(^|[\s,])h\.\s*/g, "$1huyện "],
  [/(^|[\s,])t\.\s*/g, "$1tỉnh "],
]

/** Moves the tone of a syllable to its end: "hòa" and "hoà" become the same text. */
function markedForm(syllable: string): string {
  const apart = syllable.normalize("NFD")
  const tone = apart.match(TONES)?.join("") ?? ""
  return apart.replace(TONES, "").normalize("NFC") + tone
}

/** Lower-case syllables of a place as typed or as in the law; punctuation separates, abbreviated kinds are written out. */
export function wordsOf(text: string): Word[] {
  let spelled = text.normalize("NFC").toLowerCase()
  for (const [pattern, full] of SHORT_KINDS) spelled = spelled.replace(pattern, full)
  return (spelled.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((syllable) => ({
    bare: fold(syllable),
    marked: markedForm(syllable),
  }))
}

/** True when the typed syllable carries a mark (so its accents mean something) and it is not this one. */
export function accentsDiffer(typed: Word, real: Word): boolean {
  if (typed.marked === typed.bare) return false
  return !real.marked.startsWith(typed.marked)
}
