import { showToast } from "@cho-htx/ui/toast-store"
import { localeStore } from "../../../lib/i18n/locale-store"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { deliveryWaiting } from "../../../messages/vi/delivery-waiting"
import { isDelivery } from "./delivery-entry"
import { english } from "./use-delivery-waiting-words"

/** Tells the person that the market has the new prices. */
export async function tellDeliveryDone(entry: Pick<OutboxEntry, "deed">): Promise<void> {
  if (!isDelivery(entry)) return
  const words = localeStore.get().locale === "en" ? await english() : deliveryWaiting
  showToast({ text: words.done })
}
