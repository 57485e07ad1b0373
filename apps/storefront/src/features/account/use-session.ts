import { useEffect, useSyncExternalStore } from "react"
import { type Session, sessionStore } from "./session"

/** The session for account pages; asks the server once per tab, and only where somebody was signed in. */
export function useSession(): Session {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.getServer)
  useEffect(() => {
    if (sessionStore.get().status !== "unknown") return
    // Guests cost no request: who was never signed in here cannot be now.
    if (sessionStore.isLikely()) void sessionStore.refresh()
    else sessionStore.becomeGuest()
  }, [])
  return session
}
