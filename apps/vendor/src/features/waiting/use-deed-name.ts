import { useWords } from "../../lib/i18n/use-words"
import { isDelivery } from "../delivery/waiting/delivery-entry"
import { useDeliveryWaitingWords } from "../delivery/waiting/use-delivery-waiting-words"
import { isDeed } from "../order/deeds"
import { isLaterDeed } from "./later-deeds"
import { useLaterWords } from "./use-later-words"

/** How a waiting write is called; one of a later version of the app by its own name. */
export function useDeedName(): (deed: string) => string {
  const { order } = useWords()
  const later = useLaterWords()
  const delivery = useDeliveryWaitingWords()
  return (deed) => {
    if (isDeed(deed)) return order.deeds[deed]
    if (isLaterDeed(deed)) return later.deeds[deed]
    return isDelivery({ deed }) ? delivery.deed : deed
  }
}
