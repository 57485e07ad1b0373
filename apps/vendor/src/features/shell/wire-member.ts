import type { MeResponse } from "@cho-htx/contracts"
import { request } from "../../lib/api/request"
import { keepAnswers, restoreAnswers } from "../../lib/cache/keep-answers"
import { queryClient } from "../../lib/cache/query-client"
import { outbox } from "../../lib/outbox/outbox"
import { isStillSignedIn, sessionStore } from "../../lib/session/session-store"
import { hasUnsentGoods } from "../goods/draft/mark-unsent"
import { tellSettled } from "./tell-settled"

/** Longest wait for what the phone kept before the app shows itself, milliseconds. */
const PATIENCE_MS = 1_500

/** What only writes need, loaded with the first of them. */
const later = () => import("../waiting/later")

/** Brings back what this member saw last, then calls `onReady`, and lets their waiting writes go on; answers how to take leave of them. */
export function wireMember(memberId: string, onReady: () => void): () => void {
  let gone = false
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  const restored = restoreAnswers(memberId, () => gone)
  void Promise.race([restored, patience]).then(() => !gone && onReady())
  const stopKeeping = keepAnswers(memberId)
  void outbox.start(memberId, {
    isCurrent: isStillSignedIn,
    sendFiles: (entry, leaving) =>
      later()
        .then(({ sendPaper }) => sendPaper(entry, leaving))
        .catch(() => ({ kind: "unasked" })),
    keepDone: (entry, data) =>
      restored
        .then(later)
        .then(({ keepDone }) => keepDone(entry, data))
        .catch(() => {}),
    onSettled: tellSettled,
  })
  // The alliance may have suspended or opened the cooperative since, a colleague changed what this member may do.
  void request<MeResponse>("/vendor/me").then((me) => {
    if (me.ok && !gone && isStillSignedIn(memberId)) sessionStore.keep(me.data)
  })
  // Photos and words of goods that were not all sent when the app was left; most people have none.
  if (hasUnsentGoods(memberId))
    void import("../goods/go-on").then(
      ({ goOn }) => goOn(memberId),
      () => {},
    )
  return () => {
    gone = true
    stopKeeping()
    outbox.stop()
    // Also what is on its way: no answer to this member may be shown to, or kept for, the next.
    queryClient.clear()
  }
}
