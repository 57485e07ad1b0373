import { boundPattern, boundSide, isBoundWord } from "./bound-word.js"
import { digitsForWords } from "./digits-for-words.js"
import { foldInPlace } from "./fold-in-place.js"
import { joinParts } from "./join-parts.js"
import { half, withoutTails } from "./price-tails.js"
import { numberPattern, readAmount, unitPattern } from "./read-amount.js"
import { unitsAsTyped } from "./units-as-typed.js"

/** A price somebody named in a query. */
export interface PricePhrase {
  /** Integer đồng, both included; null = no bound. */
  min: number | null
  max: number | null
  /** The query without it, as typed. */
  rest: string
  /** The words that named it, as typed. */
  phrase: string
}

/** "khoảng 100k" and a bare "100k" mean a quarter less to a quarter more. */
const around = 0.25

const amount = (name: string) =>
  `(?<${name}>${numberPattern})\\s*(?:(?<${name}u>${unitPattern})(?![a-z])(?:(?<${name}r>\\d{1,3})(?![\\d.,])|\\s*(?<${name}h>${half}))?|(?<${name}t>${unitPattern})(?<${name}s>\\d{1,3})(?!\\w))?`
const range = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<head>(?<price>gia\\s+)?(?<bound>(?:tu|tren|khoang|tam|giua)\\s+)?${amount("a")}\\s*)(?<between>-|–|(?:den|toi)(?:\\s+duoi)?|va)\\s*${amount("b")}(?![\\p{L}\\p{N}%])`,
  "gu",
)
const single = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<price>gia\\s*)?(?<bound>(?:${boundPattern})\\s*)?${amount("a")}(?:\\s*(?<after>tro len|tro xuong|tro lai|do lai))?(?![\\p{L}\\p{N}%])`,
  "gu",
)

type Groups = Record<string, string | undefined>

/** One amount of a match; `unit` lends one to a bare number ("200-300k"). A number without a unit is a price from 1,000 đồng on. */
function amountOf(groups: Groups, name: string, unit?: string): number | null {
  const digits = groups[name] ?? ""
  const own = groups[`${name}u`] ?? groups[`${name}t`]
  const halved = groups[`${name}h`] ? "5" : undefined
  if (own) return readAmount(digits, own, groups[`${name}r`] ?? groups[`${name}s`] ?? halved)
  if (unit) return readAmount(digits, unit)
  const bare = readAmount(digits, "d")
  return bare !== null && bare >= 1_000 ? bare : null
}

interface Bounds {
  min: number | null
  max: number | null
}

/** A match in the folded query, and the query as typed. */
interface Found {
  text: string
  match: RegExpMatchArray
  groups: Groups
}

/** A price cut out of a query. */
interface Cut extends Bounds {
  before: string
  phrase: string
  after: string
}

/** The bound before an amount, whether any word named it a price, and where what belongs to it begins. `clear`: nothing else can be meant. */
function lead({ text, match, groups }: Found, clear: boolean) {
  const { price = "", bound = "" } = groups
  const at = match.index ?? 0
  const boundAt = at + price.length
  const before = match.input?.slice(0, boundAt) ?? ""
  const alone = before.trim() === "" && (match.input?.slice(at + match[0].length).trim() ?? "") === ""
  const typed = text.slice(boundAt, boundAt + bound.length)
  if (bound && !isBoundWord(typed, { before, alone: alone && !clear })) {
    return { bound: "", named: false, from: boundAt + bound.length }
  }
  const named = price !== "" && isBoundWord(text.slice(at, boundAt))
  return { bound: bound.trim(), named: named || bound !== "", from: price && !named ? boundAt : at }
}

/** "5 củ" of garlic are five bulbs; "dưới 5 củ" is money. */
const counts = (groups: Groups, name: string) => groups[`${name}u`] === "cu"

function cut({ text, match }: Found, from: number, bounds: Bounds): Cut {
  const end = (match.index ?? 0) + match[0].length
  // What was blanked behind an amount goes with it.
  const to = end + (/^\s*/.exec(match.input?.slice(end) ?? "")?.[0].length ?? 0)
  return { ...bounds, before: text.slice(0, from), phrase: text.slice(from, to).trim(), after: text.slice(to) }
}

function readRange(found: Found): Cut | null {
  const { text, match, groups } = found
  const { head = "", between = "" } = groups
  const max = amountOf(groups, "b")
  const lent = max === null ? null : amountOf(groups, "a", groups.bu ?? groups.bt)
  // "từ 500 đến 1 triệu" begins at 500 thousand, which goes without saying.
  const thousands = lent !== null && max !== null && lent > max && !(groups.au ?? groups.at)
  const min = thousands ? readAmount(groups.a ?? "", "k") : lent
  if (min === null || max === null || min > max) return null
  const betweenAt = (match.index ?? 0) + head.length
  const [joining = "", ...under] = text.slice(betweenAt, betweenAt + between.length).split(/\s+/)
  if (!isBoundWord(joining) || !under.every((word) => isBoundWord(word))) return null
  const { bound, named, from } = lead(found, /^(?:den|toi)/.test(between))
  if (between === "va" && bound !== "giua") return null
  return counts(groups, "b") && !named ? null : cut(found, from, { min, max })
}

/** "nước mắm dưới 100" means 100 thousand; anything behind the number may be what it counts: "dưới 100 hộp". */
function bareThousands({ match, groups }: Found): number | null {
  const { a: digits = "", au, at, bound = "" } = groups
  const ends = (match.input?.slice((match.index ?? 0) + match[0].length).trim() ?? "") === ""
  const sure = ["upper", "lower"].includes(boundSide(bound.trim()) ?? "") && /^[1-9]\d{1,2}$/.test(digits)
  return ends && sure && !au && !at ? readAmount(digits, "k") : null
}

function readSingle(found: Found): Cut | null {
  const { groups } = found
  const value = amountOf(groups, "a") ?? bareThousands(found)
  if (value === null) return null
  const { after } = groups
  const { bound, named, from } = lead(found, after === "tro len")
  const side = boundSide(bound)
  if (after === "tro len") return cut(found, from, { min: value, max: null })
  if (after || side === "upper") return cut(found, from, { min: null, max: value })
  if (side === "lower") return cut(found, from, { min: value, max: null })
  const unit = groups.au ?? groups.at
  // A bare number of six figures may be a code; with "đồng" or in thousands it is money.
  if (!named && (!unit || counts(groups, "a"))) return null
  return cut(found, from, { min: Math.floor(value * (1 - around)), max: Math.ceil(value * (1 + around)) })
}

type Read = (found: Found) => Cut | null

/** The first that is a price of what a pattern finds. */
function firstCut(text: string, pattern: RegExp, read: Read): Cut | null {
  for (const match of withoutTails(
    text,
    joinParts(digitsForWords(text, unitsAsTyped(text, foldInPlace(text)))),
  ).matchAll(pattern)) {
    const found = match.groups && read({ text, match, groups: match.groups })
    if (found) return found
  }
  return null
}

const joint = /^\s*(?:và|va|nhưng|nhung|mà|ma|đến|den|tới|toi|,)?\s*$/iu

/** "trên 20k dưới 50k": one bound, and the other one behind it. */
function withOther(first: Cut): Cut {
  const second = (first.min === null) === (first.max === null) ? null : firstCut(first.after, single, readSingle)
  const min = first.min ?? second?.min ?? null
  const max = first.max ?? second?.max ?? null
  const adds = second && (second.min === null || second.max === null) && min !== null && max !== null && min <= max
  if (!adds) return first
  const joined = joint.test(second.before)
  const between = joined ? "" : second.before
  const phrase = `${first.phrase} ${joined ? second.before : ""} ${second.phrase}`
  return { min, max, before: `${first.before} ${between}`, phrase, after: second.after }
}

/**
 * Reads the price in a query, with or without accents: "gạo dưới 50k", "quà 200 nghìn đồng một hộp", "trên 1 triệu rưỡi",
 * "200-300k/kg", "trên 20k dưới 50k", "1tr2", "1 triệu 200 nghìn", "2 triệu 5", "từ 500 đến 1 triệu", "dưới 100", "dưới hai triệu". Names of goods that fold to a bound stay with the goods: "gạo tám 50k", "toi
 * den 200k". Null when it names no price; weights, percentages and counts ("5 kg", "40 độ đạm", "5 củ") are none. Never throws.
 */
export function readPricePhrase(query: string): PricePhrase | null {
  const text = query.slice(0, 300).normalize("NFC").replace(/\s+/g, " ")
  const found = firstCut(text, range, readRange) ?? firstCut(text, single, readSingle)
  if (!found) return null
  const { min, max, before, phrase, after } = withOther(found)
  return { min, max, rest: `${before} ${after}`.replace(/\s+/g, " ").trim(), phrase: phrase.replace(/\s+/g, " ") }
}
