import { showToast } from "@cho-htx/ui/toast-store"
import { fill } from "../../lib/i18n/fill"
import { localeStore } from "../../lib/i18n/locale-store"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { laterDeeds } from "../../messages/vi/later-deeds"
import { isLaterDeed } from "./later-deeds"
import { english } from "./use-later-words"

/** Tells the person what the market has done of a lot, an OCOP paper or a colleague. */
export async function tellLaterDone({ deed, subject }: Pick<OutboxEntry, "deed" | "subject">): Promise<void> {
  if (!isLaterDeed(deed)) return
  const words = localeStore.get().locale === "en" ? await english() : laterDeeds
  showToast({ text: fill(words.done[deed], { subject }) })
}
