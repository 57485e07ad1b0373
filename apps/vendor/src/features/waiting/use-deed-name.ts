import { useWords } from "../../lib/i18n/use-words"
import { isDelivery } from "../delivery/waiting/delivery-entry"
import { useDeliveryWaitingWords } from "../delivery/waiting/use-delivery-waiting-words"
import { isLotDeed } from "../lots/waiting/lot-deeds"
import { useLotsWaitingWords } from "../lots/waiting/use-lots-waiting-words"
import { isDeed } from "../order/deeds"

/** How a waiting write is called; one of a later version of the app by its own name. */
export function useDeedName(): (deed: string) => string {
  const { order } = useWords()
  const lots = useLotsWaitingWords()
  const delivery = useDeliveryWaitingWords()
  return (deed) => {
    if (isDeed(deed)) return order.deeds[deed]
    if (isLotDeed(deed)) return lots.deeds[deed]
    return isDelivery({ deed }) ? delivery.deed : deed
  }
}
