import { fold } from "../fold.js"

/** Sizes as packs say them, folded: they tell goods apart. */
const sizes = new Set(["kg", "g", "gr", "gam", "ml", "l", "lit"])
/** What goods are packed in, folded. */
const packs = ["chai", "lo", "hop", "goi", "tui", "bao", "bich", "bo", "thung", "vi", "hu", "can"]
/** What goods are counted by, and weights as they are spoken, folded: they only say how much somebody wants. */
const counts = new Set([
  ...["can", "ky", "ki", "lang", "yen", "ta", "tan", "qua", "trai", "cu", "cai", "chiec", "con", "chuc", "cap"],
  ...packs,
])
/** Numbers in words; not those that also name goods: "gạo tám túi 5 kg". */
const numbers = new Set(["một", "hai", "nửa", "vài", "mấy"])

const isNumber = (word: string) => /^\p{N}+$/u.test(word) || numbers.has(word)

const pairs = (words: readonly string[], units: ReadonlySet<string>): number[] =>
  words.flatMap((word, at) => (isNumber(word) && units.has(fold(words[at + 1] ?? "")) ? [at, at + 1] : []))

/** Positions of the words that say a pack's size: "nước mắm 500 ml" → [2, 3]. Words are lower case and composed. */
export const sizesAmong = (words: readonly string[]): number[] => pairs(words, sizes)

/** Positions of the words that say a size or how much is wanted: "2 cân gạo" → [0, 1]. Words are lower case and composed. */
export function quantitiesAmong(words: readonly string[]): number[] {
  const measured = sizesAmong(words)
  const packed = measured.map((at) => at - 1).filter((at) => packs.includes(fold(words[at] ?? "")))
  return [...measured, ...packed, ...pairs(words, counts)]
}
