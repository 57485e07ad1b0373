import { showToast } from "@cho-htx/ui/toast-store"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { localeStore } from "../../lib/i18n/locale-store"
import type { SendAnswer } from "../../lib/outbox/after-answer"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { sessionStore } from "../../lib/session/session-store"
import { isDeed } from "../order/deeds"

/**
 * After a write: the person is told once it is done, and what it changed is asked for anew; comes back when the pages show that, or it could
 * not be had. Refusals are told by the pages, not here.
 */
export async function tellSettled(entry: OutboxEntry, answer: SendAnswer): Promise<void> {
  if (answer.kind === "signed-out") sessionStore.forget(true, answer.message)
  if (answer.kind !== "done" && answer.kind !== "refused") return
  const { words } = localeStore.get()
  if (answer.kind === "done" && isDeed(entry.deed))
    showToast({ text: fill(words.order.done[entry.deed], { subject: entry.subject }) })
  await queryClient.invalidateQueries()
}
