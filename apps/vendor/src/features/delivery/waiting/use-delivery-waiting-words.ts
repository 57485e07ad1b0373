import { useOwnWords } from "../../../messages/use-own-words"
import { type DeliveryWaitingWords, deliveryWaiting } from "../../../messages/vi/delivery-waiting"

export const english = (): Promise<DeliveryWaitingWords> =>
  import("../../../messages/en/delivery-waiting").then((module) => module.deliveryWaiting)

/** The name of the write of delivery prices. */
export const useDeliveryWaitingWords = (): DeliveryWaitingWords => useOwnWords(deliveryWaiting, english)
