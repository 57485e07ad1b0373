import { points } from "@cho-htx/search-core"
import type { Terms } from "./terms.js"

/** Points of a row that matches, and of those inside only where it does: most rows are asked few questions. */
export interface Lift {
  worth: number
  tsquery: string
  inside: Lift[]
}

function lift(worth: number, tsquery: string | null, ...inside: Lift[][]): Lift[] {
  return tsquery === null ? [] : [{ worth, tsquery, inside: inside.flat() }]
}

/** What lifts a match, by the shared rule of both providers. */
export const liftsOf = (terms: Terms): Lift[] => [
  ...lift(
    points.exactAll,
    terms.exactAll,
    lift(points.exactEvery, terms.exactEvery),
    lift(points.exactTitle, terms.exactTitle),
  ),
  ...lift(
    points.titleAll,
    terms.titleAll,
    lift(points.titleFinished, terms.titleFinished),
    lift(points.titleBare, terms.titleBare),
    terms.phrase === null ? [] : lift(points.titlePhrase, terms.titlePhrase),
    lift(points.titleWhole, terms.titleWhole),
  ),
  ...lift(points.titleStart, terms.titleStart),
  ...lift(points.phrase, terms.phrase),
]

/** Of those the heaviest, by which rows are chosen that are scored in full. */
export const heaviestLiftsOf = (terms: Terms): Lift[] => [
  ...lift(points.exactAll, terms.exactAll, lift(points.exactEvery, terms.exactEvery)),
  ...lift(points.titleAll, terms.titleAll, lift(points.titleWhole, terms.titleWhole)),
]
