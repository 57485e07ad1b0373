import type { Session } from "./session-store"
import { useSession } from "./use-session"

/** The signed-in person, on pages which the gate shows to nobody else. */
export function useMember(): Session {
  const session = useSession()
  if (!session) throw new Error("A page of members was shown to nobody")
  return session
}
