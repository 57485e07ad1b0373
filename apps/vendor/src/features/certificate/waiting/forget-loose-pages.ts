import { idbStore } from "../../../lib/outbox/idb-store"
import { uploads } from "../../goods/upload/uploads"
import { filesInDrafts } from "../draft"
import { GROUP } from "../group"

/** One that was just taken may not be in its form yet, milliseconds. */
const FRESH_MS = 60_000

/**
 * Lets pages go that belong to no paper any more: it was given up, or has arrived; `done` are those of one that just has. What the disk cannot
 * tell stays. Never rejects.
 */
export async function forgetLoosePages(memberId: string, done: readonly string[] = []): Promise<void> {
  const entries = await idbStore(memberId)
    .list()
    .catch(() => null)
  await uploads.start(memberId)
  if (!entries) return
  const held = new Set([...filesInDrafts(memberId), ...entries.flatMap(({ files }) => files ?? [])])
  for (const { id, group, order } of uploads.get().list)
    if (group === GROUP && !held.has(id) && (done.includes(id) || Date.now() - order > FRESH_MS)) await uploads.drop(id)
}
