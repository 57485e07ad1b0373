import { communes } from "./data.js"
import { type Entry, gazetteer } from "./entries.js"
import { type Fit, matchEntry } from "./match-entry.js"
import type { Commune, CommuneMatch } from "./types.js"
import { type Word, wordsOf } from "./words.js"

/** The province whose cooperatives sell here: wins ties between places of the same name. */
const HOME_PROVINCE = "37"
/** Longest kind before a name ("thị trấn") in syllables. */
const LONGEST_KIND = 2
const alphabetical = new Intl.Collator("vi")
const RANKS: Entry["rank"][] = ["commune", "former", "area"]

export interface CommuneSearchOptions {
  /** Only communes of this province (two-digit code of today). */
  provinceCode?: string
  /** Most answers wanted; 20 unless told. */
  limit?: number
}

interface Hit {
  entry: Entry
  commune: Commune
  fit: Fit
}

/** Entries that can fit: the name starts within the first three words, and only the last word may be cut short. */
function candidates(query: Word[]): Entry[] {
  const { entriesByFirstWord } = gazetteer()
  const found: Entry[] = []
  const starts = new Set(query.slice(0, LONGEST_KIND + 1).map((word) => word.bare))
  for (const start of starts) found.push(...(entriesByFirstWord.get(start) ?? []))
  const last = query.at(-1)
  if (last && query.length <= LONGEST_KIND + 1) {
    for (const [first, list] of entriesByFirstWord) {
      if (first.startsWith(last.bare) && !starts.has(first)) found.push(...list)
    }
  }
  return found
}

/** Entries whose name holds the query anywhere, or whose joined name starts with it ("haiduong"). */
function looseHits(query: Word[]): [Entry, Fit][] {
  const typed = query.map((word) => word.bare).join(" ")
  const joined = typed.replaceAll(" ", "")
  const fit: Fit = { wrongAccents: 0, unfinished: 1, wrongKind: 0 }
  if (joined.length < 3) return []
  return gazetteer()
    .looseNames.filter((loose) => loose.name.includes(` ${typed}`) || loose.joined.startsWith(joined))
    .map(({ entry }) => [entry, fit])
}

function compare(a: Hit, b: Hit): number {
  return (
    a.fit.wrongAccents - b.fit.wrongAccents ||
    a.fit.unfinished - b.fit.unfinished ||
    a.fit.wrongKind - b.fit.wrongKind ||
    Number(a.entry.rank === "area") - Number(b.entry.rank === "area") ||
    Number(a.commune.province_code !== HOME_PROVINCE) - Number(b.commune.province_code !== HOME_PROVINCE) ||
    RANKS.indexOf(a.entry.rank) - RANKS.indexOf(b.entry.rank) ||
    alphabetical.compare(a.commune.name, b.commune.name) ||
    Number(a.commune.code) - Number(b.commune.code)
  )
}

function hitsOf(matches: [Entry, Fit][], provinceCode: string | undefined): Hit[] {
  return matches
    .flatMap(([entry, fit]) =>
      entry.into.flatMap((index) => {
        const commune = communes[index]
        return commune && (!provinceCode || commune.province_code === provinceCode) ? [{ entry, commune, fit }] : []
      }),
    )
    .sort(compare)
}

function toMatch({ entry, commune }: Hit): CommuneMatch {
  const former = entry.former
  return {
    ...commune,
    former: former && { ward: former.ward, district: former.district, province: former.province },
    ambiguous: entry.into.length > 1,
  }
}

/**
 * Communes by what people type: today's or old names of ward, district and province, with or without accents, complete or not
 * ("xã hải đường, h. Hải Hậu"). Each commune comes once, best first: accents as typed, then whole names, then Ninh Bình.
 */
export function searchCommunes(query: string, options: CommuneSearchOptions = {}): CommuneMatch[] {
  const { provinceCode, limit = 20 } = options
  const words = wordsOf(query.slice(0, 200))
  if (words.length === 0) return []

  const strict = candidates(words).flatMap((entry): [Entry, Fit][] => {
    const fit = matchEntry(entry, words)
    return fit ? [[entry, fit]] : []
  })
  let hits = hitsOf(strict, provinceCode)
  if (hits.length === 0) hits = hitsOf(looseHits(words), provinceCode)

  const best = new Map<string, Hit>()
  for (const hit of hits) if (!best.has(hit.commune.code)) best.set(hit.commune.code, hit)
  const found = [...best.values()].slice(0, limit).map(toMatch)
  const comma = query.indexOf(",")
  // A house number or hamlet in front of the commune: try again without the first part.
  return found.length > 0 || comma === -1 ? found : searchCommunes(query.slice(comma + 1), options)
}
