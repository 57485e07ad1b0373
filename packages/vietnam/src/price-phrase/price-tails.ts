import { isTyped } from "./bound-word.js"
import { foldInPlace } from "./fold-in-place.js"
import { numberPattern, unitPattern } from "./read-amount.js"

/** Written once for half a unit: "1 triệu rưỡi" is "1 triệu ½", and what was written in full keeps its length. */
export const half = "½"

/** What goods are sold by: "30k/kg", "50 nghìn một hộp". */
const packs =
  `kg ký kí kilo cân lạng gam gr g lít l ml hộp gói túi chai lọ hũ bao bịch thùng yến tạ tấn chục cái chiếc con quả
  trái bó bộ vỉ khay set combo nải đôi cặp giỏ lon suất phần`.split(/\s+/)
const packOf = new Map(packs.map((pack) => [foldInPlace(pack), pack]))
/** A bare form that is goods, too: quà. */
const goods = new Set(["qua"])

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|")
const ends = "(?![\\p{L}\\p{N}])"
const tail = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<amount>(?:${numberPattern})(?:\\s*(?<unit>${unitPattern})(?:\\d{1,3})?${ends})?)(?<half>\\s*ruoi${ends})?` +
    `(?<currency>\\s*(?:dong|vnd|d)${ends})?(?<per>\\s*(?:(?<slash>/)\\s*|(?<each>mot|moi)\\s+)(?:\\d{1,4}(?:[.,]\\d{1,3})?\\s*)?(?<pack>${longestFirst(packOf.keys())})${ends})?`,
  "gu",
)

type Groups = Record<string, string | undefined>

const thousands = ["nghin", "ngan", "trieu"]

/** "50 nghìn đồng" is money, "50k Đồng Văn" a place: after a short unit đồng is money only where nothing follows that it could be the name of. */
function isCurrency(typed: string, unit: string, after: string): boolean {
  const word = typed.trim()
  if (!["đồng", "đ", "vnd"].some((real) => isTyped(word, real))) return false
  if (foldInPlace(word) !== "dong" || !/^\s*\p{L}/u.test(after)) return true
  if (/^Đ\p{Ll}/u.test(word)) return false
  return thousands.includes(unit) || /^\s*(?:mot|moi|den|toi|va|tro|do|tren|duoi)\s/u.test(foldInPlace(after))
}

function isHalf(typed: string, unit: string): boolean {
  const word = typed.trim()
  // Rươi is goods: "200k ruoi", but nobody says a million and a worm.
  return isTyped(word, "rưỡi") && (foldInPlace(word) !== word.toLowerCase() || ["trieu", "tr"].includes(unit))
}

function isPack(typed: string, { slash, each = "", pack = "" }: Groups): boolean {
  const [first = ""] = typed.trim().split(/\s/)
  const last = /\p{L}+$/u.exec(typed)?.[0] ?? ""
  const named = isTyped(last, packOf.get(pack) ?? pack)
  if (slash) return named
  const bare = last.toLowerCase() === pack && goods.has(pack)
  return named && !bare && isTyped(first, each === "mot" ? "một" : "mỗi")
}

const blank = (text: string) => " ".repeat(text.length)

interface Tail {
  text: string
  match: RegExpMatchArray
  groups: Groups
}

function withoutTail({ text, match, groups }: Tail): string {
  const { amount = "", unit = "", half: more = "", currency = "", per = "" } = groups
  const moreAt = (match.index ?? 0) + amount.length
  const moneyAt = moreAt + more.length
  const perAt = moneyAt + currency.length
  // Where the folded query was blanked, the words as typed still say what was there.
  const typed = (from: number, part: string) =>
    text.slice(from + part.length - part.trimStart().length, from + part.length)
  const halved = more !== "" && isHalf(typed(moreAt, more), unit)
  const money = currency === "" || isCurrency(typed(moneyAt, currency), unit, text.slice(perAt))
  // "50.000/kg" is a price, "5/kg" is none.
  const priced = unit !== "" || currency !== "" || /\d{4}|[.,]\d{3}/.test(amount)
  const sold = per !== "" && money && priced && isPack(typed(perAt, per), groups)
  return [
    amount,
    halved ? half.padEnd(more.length) : more,
    money ? blank(currency) : currency,
    sold ? blank(per) : per,
  ].join("")
}

/**
 * The folded query with what only belongs to an amount blanked: "50 nghìn đồng/kg" reads "50 nghìn". Places stay where they
 * are; words that only fold alike ("50k đông trùng", "2 triệu rươi") stay, too.
 */
export function withoutTails(text: string, folded: string): string {
  let read = ""
  for (const match of folded.matchAll(tail)) {
    const { groups } = match
    if (groups) read += folded.slice(read.length, match.index) + withoutTail({ text, match, groups })
  }
  return read + folded.slice(read.length)
}
