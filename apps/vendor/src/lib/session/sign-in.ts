import type { SessionResponse } from "@cho-htx/contracts"
import { queryClient } from "../cache/query-client"
import { dropOfMember } from "../db/drop-of-member"
import { sessionStore } from "./session-store"

/**
 * Takes over what the server answered to a sign-in; kept answers of whoever used the phone before go first. False when the phone is full or its
 * browser keeps nothing: then nobody is signed in here.
 */
export async function takeSession({ member, cooperative, session_id }: SessionResponse): Promise<boolean> {
  queryClient.clear()
  await dropOfMember("answers", member.id, true).catch(() => {})
  try {
    localStorage.removeItem("cho-htx.seller.sign-out")
  } catch {
    return false
  }
  // A phone that runs out of room throws other pages' things away first.
  void navigator.storage?.persist?.().catch(() => {})
  return sessionStore.keep({ member, cooperative, session_id })
}
