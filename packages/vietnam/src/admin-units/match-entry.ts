import type { Entry } from "./entries.js"
import { accentsDiffer, type Word } from "./words.js"

/** How a query fits an entry; smaller numbers are better. */
export interface Fit {
  wrongAccents: number
  /** 1 when the query ends inside a syllable or before the end of the name. */
  unfinished: 0 | 1
  /** 1 when the typed kind ("phường") is not the entry's. */
  wrongKind: 0 | 1
}

/** What may stand where a kind is expected: people mix up xã and thị trấn, huyện and thị xã. */
const KINDS = [
  ["xa"],
  ["phuong"],
  ["dac", "khu"],
  ["thi", "tran"],
  ["thi", "xa"],
  ["thanh", "pho"],
  ["huyen"],
  ["quan"],
  ["tinh"],
]

const better = (a: Fit | null, b: Fit | null): Fit | null => {
  if (!a || !b) return a ?? b
  const order = a.wrongAccents - b.wrongAccents || a.unfinished - b.unfinished || a.wrongKind - b.wrongKind
  return order <= 0 ? a : b
}

/** Number of query words that spell `kind` at `at`; 0 when they do not. */
const kindLength = (query: Word[], at: number, kind: string[]) =>
  kind.every((word, i) => query[at + i]?.bare === word) ? kind.length : 0

/**
 * Fits a query to an entry's pieces in their order: kind and larger units may be missing, and the query may stop anywhere
 * after it has begun the name (it is being typed). Null when it does not fit.
 */
export function matchEntry(entry: Entry, query: Word[], piece = 0, at = 0, named = false): Fit | null {
  if (at === query.length) return named ? { wrongAccents: 0, unfinished: 0, wrongKind: 0 } : null
  const current = entry.pieces[piece]
  if (!current) return null

  const skipped = current.needed ? null : matchEntry(entry, query, piece + 1, at, named)
  if (current.kind) return better(matchKind(entry, query, piece, at, named), skipped)
  return better(matchName(entry, query, piece, at), skipped)
}

function matchKind(entry: Entry, query: Word[], piece: number, at: number, named: boolean): Fit | null {
  const own = entry.pieces[piece]?.words.map((word) => word.bare) ?? []
  let best: Fit | null = null
  for (const kind of KINDS) {
    const length = kindLength(query, at, kind)
    if (length === 0) continue
    const rest = matchEntry(entry, query, piece + 1, at + length, named)
    const wrongKind = kind.join() === own.join() ? (rest?.wrongKind ?? 0) : 1
    if (rest) best = better(best, { ...rest, wrongKind })
  }
  return best
}

function matchName(entry: Entry, query: Word[], piece: number, at: number): Fit | null {
  const words = entry.pieces[piece]?.words ?? []
  let wrongAccents = 0
  for (const [i, real] of words.entries()) {
    const typed = query[at + i]
    if (!typed) return i === 0 ? null : { wrongAccents, unfinished: 1, wrongKind: 0 }
    const last = at + i === query.length - 1
    if (typed.bare !== real.bare) {
      if (!last || !real.bare.startsWith(typed.bare)) return null
      return { wrongAccents: wrongAccents + Number(accentsDiffer(typed, real)), unfinished: 1, wrongKind: 0 }
    }
    wrongAccents += Number(accentsDiffer(typed, real))
  }
  const rest = matchEntry(entry, query, piece + 1, at + words.length, true)
  return rest && { ...rest, wrongAccents: rest.wrongAccents + wrongAccents }
}
