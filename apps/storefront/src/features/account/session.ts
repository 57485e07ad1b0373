import type { RequestFailure } from "../../lib/browser/request"
import { accountApi } from "./account-api"
import type { Customer } from "./account-types"
import { readCustomer } from "./read-customer"

export type Session =
  | { status: "unknown" | "guest" }
  | { status: "failed"; failure: RequestFailure }
  | { status: "customer"; customer: Customer }

const HINT = "cho-htx.signed-in"
const unknown: Session = { status: "unknown" }
let session: Session = unknown
let running: Promise<void> | null = null
const listeners = new Set<() => void>()

function set(next: Session): void {
  session = next
  try {
    if (next.status === "customer") window.localStorage.setItem(HINT, "1")
    if (next.status === "guest") window.localStorage.removeItem(HINT)
  } catch {
    // Without storage every page asks the server.
  }
  for (const listener of listeners) listener()
}

async function read(): Promise<void> {
  const answer = await accountApi.me()
  if (answer.ok) set({ status: "customer", customer: readCustomer(answer.data.customer) })
  else if (answer.status === 401) set({ status: "guest" })
  else set({ status: "failed", failure: answer })
}

/** Who is signed in, in this tab. The cookie itself is out of reach of scripts; the hint only saves guests a request. */
export const sessionStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): Session => session,
  getServer: (): Session => unknown,
  /** True when this browser was signed in last time. */
  isLikely(): boolean {
    try {
      return window.localStorage.getItem(HINT) === "1"
    } catch {
      return true
    }
  },
  refresh(): Promise<void> {
    running ??= read().finally(() => {
      running = null
    })
    return running
  },
  becomeGuest: (): void => set({ status: "guest" }),
}
