import type { OutboxEntry } from "../../../lib/outbox/entry"
import { type NewEntry, outbox } from "../../../lib/outbox/outbox"
import { follow } from "./follow"

/**
 * The same write once more, and with it what waits behind it: that was meant for the lot this write makes, so it is held against the version this
 * write will make now, and nobody is asked twice. Rejects when the phone cannot keep it.
 */
export async function insistOnLot(entry: OutboxEntry, again: NewEntry): Promise<void> {
  const behind = outbox.get().filter(({ entity, order }) => entity === entry.entity && order > entry.order)
  // The refused one comes last: until then it holds the others back.
  for (const [next, anew] of follow(behind, again.effect?.amount ?? null)) await outbox.insist(next, anew)
  await outbox.insist(entry, again)
}
