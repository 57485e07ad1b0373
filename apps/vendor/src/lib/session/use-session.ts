import { useSyncExternalStore } from "react"
import { type Session, sessionStore } from "./session-store"

/** The signed-in person and their cooperative; null while nobody is. */
export function useSession(): Session | null {
  return useSyncExternalStore(sessionStore.subscribe, () => sessionStore.get().session)
}
