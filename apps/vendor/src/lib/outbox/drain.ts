import { afterAnswer, type SendAnswer } from "./after-answer"
import type { OutboxEntry } from "./entry"
import { nextEntry } from "./next-entry"
import type { OutboxStore } from "./outbox-store"

export interface DrainInput {
  store: OutboxStore
  /** `leaving` is asked before the first byte of the write leaves; false when it is to leave no more. */
  send: (entry: OutboxEntry, leaving: () => Promise<boolean>) => Promise<SendAnswer>
  now: () => number
  /** 0–1, see `waitAfter`. */
  chance: () => number
  /** True ends the drain before the next entry: signed out, or another member has signed in. */
  stopped: () => boolean
  /** Called after each entry with what became of it. */
  onSettled: (entry: OutboxEntry, answer: SendAnswer) => void
}

/**
 * Sends what can be sent now, one after the other, and ends when nothing can. The count of attempts is written before the first byte
 * leaves, so that an entry whose app was killed on the way is known to have perhaps arrived. What was given up meanwhile is neither sent nor
 * kept. Run it under a lock: two at once are harmless (the keys), but send twice.
 */
export async function drain({ store, send, now, chance, stopped, onSettled }: DrainInput): Promise<void> {
  const keep = async (entry: OutboxEntry): Promise<boolean> => !stopped() && store.replace(entry)
  for (;;) {
    if (stopped()) return
    const entry = nextEntry(await store.list(), now())
    if (!entry) return
    const answer = await send(entry, () => keep({ ...entry, attempts: entry.attempts + 1 }))
    const verdict = afterAnswer(entry, answer, now(), chance())
    if (verdict.keep) await keep(verdict.entry)
    else await store.remove(entry.id)
    onSettled(entry, answer)
    if (answer.kind === "signed-out") return
  }
}
