import type { MeResponse } from "@cho-htx/contracts"

/** Who uses this phone: kept in localStorage so that the app opens without a network. The right to ask lies in an HttpOnly cookie. */
export type Session = MeResponse

interface SessionState {
  session: Session | null
  /** True after the server has said that the cookie no longer counts. */
  expired: boolean
  /** The server's sentence about it, when it had one: somebody was removed, or signed out from elsewhere. */
  why: string | null
  /** Whose session ended so; their unsent writes are still on the phone. */
  ended: string | null
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

const fresh = { expired: false, why: null, ended: null }
let state: SessionState = { session: readKept(), ...fresh }
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
  /**
   * Somebody has signed in, or what is known of them has changed. Answers false, and signs nobody in, when the phone cannot keep who it is: all that
   * is sent asks the disk first whether they are still signed in.
   */
  keep(session: Session): boolean {
    try {
      localStorage.setItem(NAME, JSON.stringify(session))
    } catch {
      if (readKept()?.member.id !== session.member.id) return false
    }
    set({ session, ...fresh })
    return true
  },
  /** Nobody is signed in any more; `expired` when the server said so, in the words of `why`: whoever heard them hands them on. */
  forget(...[expired, why]: [] | [expired: true, why: string | null | undefined]): void {
    localStorage.removeItem(NAME)
    const { session, ended } = state
    set({
      session: null,
      expired: expired ?? false,
      why: why ?? (session ? null : state.why),
      ended: expired ? (session?.member.id ?? ended) : null,
    })
  },
  /** What another tab wrote. */
  reread(): void {
    set({ session: readKept(), ...fresh })
  },
  /** On waking: another tab may have signed somebody else in while this one heard of nothing. */
  catchUp(): void {
    if (readKept()?.member.id !== state.session?.member.id) sessionStore.reread()
  },
}

/** Whether the phone still belongs to this member, whatever this tab believes. */
export const isStillSignedIn = (memberId: string): boolean => readKept()?.member.id === memberId
