import { type ReactNode, useEffect, useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { outbox } from "../../lib/outbox/outbox"
import { sessionStore } from "../../lib/session/session-store"
import { finishSignOut } from "../../lib/session/sign-out"
import { useSession } from "../../lib/session/use-session"
import { wireMember } from "./wire-member"

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
    return wireMember(memberId, () => setReadyFor(memberId))
  }, [memberId])

  useEffect(() => {
    const hurry = () => {
      void finishSignOut()
      void outbox.hurry()
    }
    const seen = () => {
      if (document.visibilityState !== "visible") return
      sessionStore.catchUp()
      void outbox.hurry()
    }
    const written = (event: StorageEvent) => event.key === "cho-htx.seller.session" && sessionStore.reread()
    window.addEventListener("online", hurry)
    document.addEventListener("visibilitychange", seen)
    window.addEventListener("pageshow", sessionStore.catchUp)
    window.addEventListener("storage", written)
    return () => {
      window.removeEventListener("online", hurry)
      document.removeEventListener("visibilitychange", seen)
      window.removeEventListener("pageshow", sessionStore.catchUp)
      window.removeEventListener("storage", written)
    }
  }, [])

  return memberId && readyFor !== memberId ? null : children
}
