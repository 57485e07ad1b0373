import { useWords } from "../../lib/i18n/use-words"
import { isLotDeed } from "../lots/waiting/lot-deeds"
import { useLotsWaitingWords } from "../lots/waiting/use-lots-waiting-words"
import { isDeed } from "../order/deeds"

/** How a waiting write is called; one of a later version of the app by its own name. */
export function useDeedName(): (deed: string) => string {
  const { order } = useWords()
  const lots = useLotsWaitingWords()
  return (deed) => (isDeed(deed) ? order.deeds[deed] : isLotDeed(deed) ? lots.deeds[deed] : deed)
}
