import { useEffect, useSyncExternalStore } from "react"
import { type Session, sessionStore } from "./session"

/** The session for account pages; asks the server once per tab. */
export function useSession(): Session {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.getServer)
  useEffect(() => {
    if (sessionStore.get().status === "unknown") void sessionStore.refresh()
  }, [])
  return session
}
