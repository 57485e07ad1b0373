import { showToast } from "@cho-htx/ui/toast-store"
import { fill } from "../../../lib/i18n/fill"
import { localeStore } from "../../../lib/i18n/locale-store"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { lotsWaiting } from "../../../messages/vi/lots-waiting"
import { isLotDeed } from "./lot-deeds"
import { english } from "./use-lots-waiting-words"

/** Tells the person what of a lot the market has done. */
export async function tellLotDone({ deed, subject }: Pick<OutboxEntry, "deed" | "subject">): Promise<void> {
  if (!isLotDeed(deed)) return
  const words = localeStore.get().locale === "en" ? await english() : lotsWaiting
  showToast({ text: fill(words.done[deed], { subject }) })
}
