import { readAmount, unitPattern } from "./read-amount.js"

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

const number = "\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,2})?"
const amount = (name: string) =>
  `(?<${name}>${number})\\s*(?:(?<${name}u>${unitPattern})(?![a-z])(?:(?<${name}r>\\d{1,3})(?![\\d.,]))?|(?<${name}t>${unitPattern})(?<${name}s>\\d{1,3})(?!\\w))?`
const bounds =
  "duoi|khong qua|toi da|re hon|nho hon|it hon|<=|<|den|toi|tren|tu|toi thieu|dat hon|hon|lon hon|it nhat|>=|>|khoang|tam|co|chung|gia|gia tu"
const range = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:gia\\s+)?(?:tu|khoang|tam)\\s+)?${amount("a")}\\s*(?:-|–|den|toi)\\s*${amount("b")}(?![\\p{L}\\p{N}%])`,
  "u",
)
const single = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:gia\\s+)?(?:(?<bound>${bounds
    .split("|")
    .sort((x, y) => y.length - x.length)
    .join("|")})\\s*)?${amount("a")}(?:\\s*(?<after>tro len|tro xuong|do lai))?(?![\\p{L}\\p{N}%])`,
  "gu",
)

const upper = /^(?:duoi|khong qua|toi da|re hon|nho hon|it hon|<=?|den|toi)$/
const lower = /^(?:tren|tu|toi thieu|dat hon|hon|lon hon|it nhat|>=?|gia tu)$/

type Groups = Record<string, string | undefined>

/** One amount of a match; `unit` lends one to a bare number ("200-300k"). A number without a unit is a price from 1,000 đồng on. */
function amountOf(groups: Groups, name: string, unit?: string): number | null {
  const digits = groups[name] ?? ""
  const own = groups[`${name}u`] ?? groups[`${name}t`]
  if (own) return readAmount(digits, own, groups[`${name}r`] ?? groups[`${name}s`])
  if (unit) return readAmount(digits, unit)
  const bare = readAmount(digits, "d")
  return bare !== null && bare >= 1_000 ? bare : null
}

/** Folds letter by letter, so that places in the result are places in the text. */
const foldInPlace = (text: string): string =>
  [...text]
    .map((sign) => {
      const bare = sign.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()
      return bare.length === sign.length ? bare : sign
    })
    .join("")

interface Bounds {
  min: number | null
  max: number | null
}

function rangeOf(groups: Groups): Bounds | null {
  const max = amountOf(groups, "b")
  const min = max === null ? null : amountOf(groups, "a", groups.bu ?? groups.bt)
  return min !== null && max !== null && min <= max ? { min, max } : null
}

function singleOf(groups: Groups): Bounds | null {
  const value = amountOf(groups, "a")
  if (value === null) return null
  const { bound = "", after } = groups
  if (after === "tro len") return { min: value, max: null }
  if (after || upper.test(bound)) return { min: null, max: value }
  if (lower.test(bound)) return { min: value, max: null }
  const unit = groups.au ?? groups.at
  // A bare number of six figures may be a code; with "đồng" or in thousands it is money.
  if (!bound && !unit) return null
  return { min: Math.floor(value * (1 - around)), max: Math.ceil(value * (1 + around)) }
}

function taken(text: string, match: RegExpMatchArray, found: Bounds): PricePhrase {
  const at = match.index ?? 0
  const phrase = text.slice(at, at + match[0].length).trim()
  const rest = `${text.slice(0, at)} ${text.slice(at + match[0].length)}`.replace(/\s+/g, " ").trim()
  return { ...found, rest, phrase }
}

/**
 * Reads the price in a query, with or without accents: "gạo dưới 50k", "quà 200 nghìn", "trên 1 triệu", "200-300k", "1tr2".
 * Null when it names none; weights, percentages and counts ("5 kg", "40 độ đạm") are no prices. Never throws.
 */
export function readPricePhrase(query: string): PricePhrase | null {
  const text = query.slice(0, 300).normalize("NFC").replace(/\s+/g, " ")
  const folded = foldInPlace(text)
  const between = range.exec(folded)
  const both = between?.groups && rangeOf(between.groups)
  if (between && both) return taken(text, between, both)
  for (const match of folded.matchAll(single)) {
    const one = match.groups && singleOf(match.groups)
    if (one) return taken(text, match, one)
  }
  return null
}
