import type { LotWords } from "../../../messages/vi/lots"
import type { LotDraft } from "./lot-draft"

/** What a schema cannot say: days in their order, nothing made or packed tomorrow (`now` is today in Vietnam). */
export function checkDays(
  { made_on, packed_on, best_before }: LotDraft,
  errors: LotWords["errors"],
  now: string,
): Map<string, string> {
  const found = new Map<string, string>()
  if (made_on > now) found.set("made_on", errors.made_in_future)
  if (packed_on > now) found.set("packed_on", errors.made_in_future)
  else if (packed_on && made_on && packed_on < made_on) found.set("packed_on", errors.packed_before)
  if (best_before && best_before < (packed_on || made_on)) found.set("best_before", errors.ends_before)
  return found
}
