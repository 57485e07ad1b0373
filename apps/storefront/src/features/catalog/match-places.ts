import type { FacetValue } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam/fold"

/** Places whose new or former name holds the typed words, accents or not; all of them while nothing is typed. */
export function matchPlaces(places: FacetValue[], typed: string): FacetValue[] {
  const wanted = fold(typed)
  if (!wanted) return places
  return places.filter(({ label, aliases }) => fold([label, ...(aliases ?? [])].join(" | ")).includes(wanted))
}
