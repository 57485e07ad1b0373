import { boundPattern } from "./bound-word.js"
import { numberPattern } from "./read-amount.js"

/** "5" after "2 triệu" is half a million only where nothing follows that it could count: "2 triệu 5 hộp", "2 triệu 5 sao". */
const bareEnds = `(?=\\s*(?:$|[-–,/]|(?:${boundPattern}|va|dong|d|vnd|tro|do|mot|moi)(?![\\p{L}\\p{N}])))`
const thousands = "(?:nghin|ngan|k)(?![\\p{L}\\p{N}])"
const parted = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<millions>(?:${numberPattern})\\s*(?:trieu|tr|cu))(?<gap>\\s+)(?:(?<part>\\d{1,3})\\s*${thousands}|(?<hundreds>\\d)\\s*tram(?:\\s*${thousands}|${bareEnds})|(?<bare>\\d|\\d{3})${bareEnds})`,
  "gu",
)

/**
 * The folded query with amounts said in two parts written in one, as some type them: "1 triệu 200 nghìn" and "1 triệu 2 trăm"
 * read "1 trieu200", "2 triệu 5" reads "2 trieu5". What is left over is blanked, so that every place stays where it is.
 */
export function joinParts(folded: string): string {
  return folded.replace(parted, (whole, ...rest) => {
    const { millions = "", part, hundreds, bare = "" }: Record<string, string | undefined> = rest.at(-1)
    const digits = part === undefined ? (hundreds ?? bare) : part.padStart(3, "0")
    return `${millions}${digits}`.padEnd(whole.length)
  })
}
