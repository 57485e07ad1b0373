import { hashKey, type QueryKey } from "@tanstack/react-query"
import { allOfMember } from "../db/all-of-member"
import { inStore } from "../db/in-store"
import { queryClient, STALE_MS } from "./query-client"

interface KeptAnswer {
  member_id: string
  key: string
  query_key: QueryKey
  data: unknown
  /** When it came, milliseconds. */
  at: number
}

/** Older answers help nobody, milliseconds. */
const OLDEST_MS = 14 * 24 * 3_600_000
const MOST = 300

/**
 * Shows what this member saw last before anything is asked; nothing once they are `gone`. Never throws: without IndexedDB the app only waits for
 * the network.
 */
export async function restoreAnswers(memberId: string, gone = () => false): Promise<void> {
  try {
    const kept = await allOfMember<KeptAnswer>("answers", memberId)
    kept.sort((a, b) => b.at - a.at)
    for (const [index, { query_key, key, data, at: kept_at }] of kept.entries()) {
      if (gone()) return
      // What came while this phone's clock ran ahead is at least old enough to be asked for anew.
      const at = Math.min(kept_at, Date.now() - STALE_MS)
      if (index < MOST && Date.now() - at < OLDEST_MS) {
        // Pages do not wait for a slow disk for ever: what the market has answered them meanwhile is newer.
        if ((queryClient.getQueryState(query_key)?.dataUpdatedAt ?? 0) < at)
          queryClient.setQueryData(query_key, data, { updatedAt: at })
      } else await inStore("answers", "readwrite", (store) => store.delete([memberId, key]))
    }
  } catch {
    // A private window, or a full disk.
  }
}

/** Writes every answer that comes for this member to the phone, by member; answers how to stop. */
export function keepAnswers(memberId: string): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "success" || event.action.manual) return
    void keepAnswer(memberId, event.query.queryKey)
  })
}

/** Writes one answer, as the pages have it, to the phone. Never rejects. */
export async function keepAnswer(memberId: string, query_key: QueryKey): Promise<void> {
  const state = queryClient.getQueryState(query_key)
  if (!state) return
  const key = hashKey(query_key)
  const kept: KeptAnswer = { member_id: memberId, key, query_key, data: state.data, at: state.dataUpdatedAt }
  await inStore("answers", "readwrite", (store) => store.put(kept)).catch(() => {})
}
