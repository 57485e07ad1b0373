import { isTyped } from "./bound-word.js"
import { foldInPlace } from "./fold-in-place.js"

const ones = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
const values = new Map([...ones, "mười"].map((word, at) => [foldInPlace(word), { word, value: at + 1 }]))
const tens: Record<string, { word: string; times: number }> = {
  muoi: { word: "mươi", times: 10 },
  chuc: { word: "chục", times: 10 },
  tram: { word: "trăm", times: 100 },
}
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<one>${[...values.keys()].join("|")})(?:\\s(?<ten>${Object.keys(tens).join("|")}))?(?=\\s(?:nghin|ngan|trieu)(?![\\p{L}\\p{N}]))`,
  "gu",
)

/**
 * The folded query with numbers said in words as digits where they count money: "hai triệu" reads "2   trieu", "năm mươi
 * nghìn" "50      nghin". Every place stays where it is; words that only fold alike stay words.
 */
export function digitsForWords(text: string, folded: string): string {
  return folded.replace(spoken, (whole, one: string, ten: string | undefined, at: number) => {
    const first = values.get(one)
    const more = ten === undefined ? undefined : tens[ten]
    const real = [first?.word, more?.word].filter((word) => word !== undefined).join(" ")
    if (!first || !isTyped(text.slice(at, at + whole.length), real)) return whole
    return String(first.value * (more?.times ?? 1)).padEnd(whole.length)
  })
}
