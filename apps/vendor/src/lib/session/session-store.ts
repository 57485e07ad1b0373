import type { MeResponse } from "@cho-htx/contracts"

/** Who uses this phone: kept in localStorage so that the app opens without a network. The right to ask lies in an HttpOnly cookie. */
export type Session = MeResponse

interface SessionState {
  session: Session | null
  /** True after the server has said that the cookie no longer counts. */
  expired: boolean
}

const NAME = "cho-htx.seller.session"

function readKept(): Session | null {
  try {
    const text = localStorage.getItem(NAME)
    const kept: Session | null = text ? JSON.parse(text) : null
    return kept?.member?.id && kept.cooperative?.id ? kept : null
  } catch {
    return null
  }
}

let state: SessionState = { session: readKept(), expired: false }
const listeners = new Set<() => void>()

function set(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}

/** The store of the signed-in person, in the shape useSyncExternalStore asks for. */
export const sessionStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): SessionState => state,
  /** Somebody has signed in, or what is known of them has changed. */
  keep(session: Session): void {
    localStorage.setItem(NAME, JSON.stringify(session))
    set({ session, expired: false })
  },
  /** Nobody is signed in any more; `expired` when the server said so. */
  forget(expired = false): void {
    localStorage.removeItem(NAME)
    set({ session: null, expired })
  },
  /** What another tab wrote. */
  reread(): void {
    set({ session: readKept(), expired: false })
  },
}

/** Whether the phone still belongs to this member, whatever this tab believes. */
export const isStillSignedIn = (memberId: string): boolean => readKept()?.member.id === memberId
