import type { MeResponse } from "@cho-htx/contracts"
import { type ReactNode, useEffect, useState } from "react"
import { request } from "../../lib/api/request"
import { keepAnswers, restoreAnswers } from "../../lib/cache/keep-answers"
import { queryClient } from "../../lib/cache/query-client"
import { outbox } from "../../lib/outbox/outbox"
import { isStillSignedIn, sessionStore } from "../../lib/session/session-store"
import { finishSignOut } from "../../lib/session/sign-out"
import { useSession } from "../../lib/session/use-session"
import { hasUnsentGoods } from "../goods/draft/mark-unsent"
import { tellSettled } from "./tell-settled"

/** Longest wait for what the phone kept before the app shows itself, milliseconds. */
const PATIENCE_MS = 1_500

/** Ties cache and outbox to whoever is signed in: what they saw last is back before anything is shown, their waiting writes go on. */
export function MemberWiring({ children }: { children: ReactNode }) {
  const memberId = useSession()?.member.id ?? null
  const [readyFor, setReadyFor] = useState<string | null>(null)

  useEffect(() => {
    if (!memberId) {
      outbox.stop()
      queryClient.clear()
      void finishSignOut()
      return
    }
    let gone = false
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
    const restored = restoreAnswers(memberId)
    void Promise.race([restored, patience]).then(() => !gone && setReadyFor(memberId))
    const stopKeeping = keepAnswers(memberId)
    void outbox.start(memberId, {
      isCurrent: isStillSignedIn,
      keepDone: (entry, data) =>
        restored
          .then(() => import("../waiting/keep-done"))
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
    }
  }, [memberId])

  useEffect(() => {
    const hurry = () => {
      void finishSignOut()
      void outbox.hurry()
    }
    const seen = () => document.visibilityState === "visible" && void outbox.hurry()
    const written = (event: StorageEvent) => event.key === "cho-htx.seller.session" && sessionStore.reread()
    window.addEventListener("online", hurry)
    document.addEventListener("visibilitychange", seen)
    window.addEventListener("storage", written)
    return () => {
      window.removeEventListener("online", hurry)
      document.removeEventListener("visibilitychange", seen)
      window.removeEventListener("storage", written)
    }
  }, [])

  return memberId && readyFor !== memberId ? null : children
}
