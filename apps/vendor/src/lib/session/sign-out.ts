import { request } from "../api/request"
import { queryClient } from "../cache/query-client"
import { dropOfMember } from "../db/drop-of-member"
import { outbox } from "../outbox/outbox"
import { sessionStore } from "./session-store"

const PENDING = "cho-htx.seller.sign-out"

/** Ends the session here at once and at the server as soon as it can be reached; nothing of the member stays on the phone. */
export async function signOut(memberId: string): Promise<void> {
  outbox.stop()
  sessionStore.forget()
  try {
    localStorage.setItem(PENDING, "1")
  } catch {
    // A full phone: the session stays open at the server until it ends by itself, here it is gone.
  }
  queryClient.clear()
  // What is a member's carries their id at the end of its name; the other speaks of goods that are wiped here.
  for (const name of Object.keys(localStorage))
    if (name.endsWith(`.${memberId}`) || name.endsWith(".made")) localStorage.removeItem(name)
  const stores = ["answers", "outbox", "drafts", "uploads", "blobs"] as const
  await Promise.all(stores.map((name) => dropOfMember(name, memberId))).catch(() => {})
  await finishSignOut()
}

/** Tells the server of a sign-out it has not heard of yet; run before anybody signs in and when the network is back. */
export async function finishSignOut(): Promise<void> {
  try {
    if (!localStorage.getItem(PENDING)) return
  } catch {
    return
  }
  const answer = await request("/vendor/session", { method: "DELETE" })
  if (answer.ok || answer.status === 401) localStorage.removeItem(PENDING)
}
