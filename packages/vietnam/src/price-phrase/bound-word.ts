import { foldInPlace } from "./fold-in-place.js"

const upper = ["dưới", "không quá", "tối đa", "rẻ hơn", "nhỏ hơn", "ít hơn", "đến", "tới", "<=", "<"]
const lower = ["trên", "từ", "tối thiểu", "đắt hơn", "lớn hơn", "hơn", "ít nhất", ">=", ">"]
const near = ["khoảng", "tầm", "cỡ", "chừng"]

const sideOf = new Map<string, "upper" | "lower" | "near">([
  ...upper.map((word) => [foldInPlace(word), "upper"] as const),
  ...lower.map((word) => [foldInPlace(word), "lower"] as const),
  ...near.map((word) => [foldInPlace(word), "near"] as const),
])

/** The word before a price itself, and those that stand between two. */
const others = ["giá", "giữa", "và", "-", "–"]
const written = new Map([...upper, ...lower, ...near, ...others].map((word) => [foldInPlace(word), word]))

/** Folded alternatives, longest first, for expressions over folded text. */
export const boundPattern = [...sideOf.keys()].sort((a, b) => b.length - a.length).join("|")

/** Which bound a folded word sets; "near" is both of them, some way off. */
export const boundSide = (folded: string) => sideOf.get(folded)

/** Bare forms that goods bear too: gạo tám, đỗ đen, tỏi, vịt cỏ, bánh chưng. */
const goods = new Set(["den", "toi", "tam", "co", "chung"])

/** What stands around a word of the folded query. */
export interface Around {
  before: string
  /** True when the query holds nothing but this word and its price. */
  alone: boolean
}

function namesGoods(bare: string, { before, alone }: Around): boolean {
  if (goods.has(bare)) return true
  if (bare === "khoang") return /(?:^|\s)(?:nuoc|muoi)\s*$/.test(before)
  return bare === "tu" && alone
}

/** Letters first, then the tone, so that "khỏang" is "khoảng"; đ is often typed as d. */
function plain(syllable: string): string {
  const letters = syllable.replaceAll("đ", "d").normalize("NFD")
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/
  return letters.replace(tone, "") + (tone.exec(letters)?.[0] ?? "")
}

/** True for a word that is this very one, with its accents ("tầm" is no "tám") or without any. */
export function isTyped(typed: string, real: string): boolean {
  const letters = real.split(" ")
  const bare = foldInPlace(real).split(" ")
  return typed
    .toLowerCase()
    .split(" ")
    .every((syllable, at) => syllable === bare[at] || plain(syllable) === plain(letters[at] ?? ""))
}

/**
 * True when a word that folds to a bound was meant as one. A syllable with an accent must be the very word: "tầm", never
 * "tám". One without may stand for it unless goods bear that name. Without `around` there is no doubt: "50k den 100k".
 */
export function isBoundWord(typed: string, around?: Around): boolean {
  const word = typed.trim().toLowerCase()
  const bare = foldInPlace(word)
  const real = written.get(bare)
  return real !== undefined && isTyped(word, real) && !(around && word === bare && namesGoods(bare, around))
}
