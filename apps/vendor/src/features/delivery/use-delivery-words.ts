import { useOwnWords } from "../../messages/use-own-words"
import { type DeliveryWords, delivery } from "../../messages/vi/delivery"

const english = (): Promise<DeliveryWords> => import("../../messages/en/delivery").then((module) => module.delivery)

/** Words of the page about delivery prices. */
export const useDeliveryWords = (): DeliveryWords => useOwnWords(delivery, english)
