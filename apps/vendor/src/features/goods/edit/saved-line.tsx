import { useOnline } from "../../../lib/use-online"
import type { ListingWords } from "../../../messages/vi/listing"
import { type Draft, growsAtMarket } from "../draft/draft"
import { isClean } from "../draft/is-clean"
import { readyPhotos } from "../draft/kept-drafts"

/** Where what was written lies now: on the phone, on its way, or at the market too. */
export function SavedLine({ draft, words }: { draft: Draft; words: ListingWords["edit"] }) {
  const online = useOnline()
  const line = () => {
    if (isClean(draft, readyPhotos())) return draft.product_id ? words.saved_there : null
    if (!growsAtMarket(draft) && draft.wanted === "nothing") return words.saved_here
    if (draft.sent) return online && draft.attempts === 0 ? words.saving : words.waiting
    return words.saved_here
  }
  const text = line()
  return <span role="status">{text ? ` · ${text}` : null}</span>
}
