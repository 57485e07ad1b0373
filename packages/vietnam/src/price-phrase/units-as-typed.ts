import { isTyped } from "./bound-word.js"
import { foldInPlace } from "./fold-in-place.js"

const units = new Map(["nghìn", "ngàn", "triệu", "củ"].map((unit) => [foldInPlace(unit), unit]))
const unit = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...units.keys()].join("|")})(?![\\p{L}\\p{N}])`, "gu")

/** The folded query in which words that only fold to a unit stand as they were typed: "khay 10 ngăn" costs no ten thousand. */
export const unitsAsTyped = (text: string, folded: string): string =>
  folded.replace(unit, (word: string, at: number) => {
    const typed = text.slice(at, at + word.length)
    return isTyped(typed, units.get(word) ?? word) ? word : typed.toLowerCase()
  })
