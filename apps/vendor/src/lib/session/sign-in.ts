import type { SessionResponse } from "@cho-htx/contracts"
import { queryClient } from "../cache/query-client"
import { dropOfMember } from "../db/drop-of-member"
import { sessionStore } from "./session-store"

/** Takes over what the server answered to a sign-in; kept answers of whoever used the phone before go first. */
export async function takeSession({ member, cooperative, session_id }: SessionResponse): Promise<void> {
  queryClient.clear()
  await dropOfMember("answers", member.id, true).catch(() => {})
  localStorage.removeItem("cho-htx.seller.sign-out")
  // A phone that runs out of room throws other pages' things away first.
  void navigator.storage?.persist?.().catch(() => {})
  sessionStore.keep({ member, cooperative, session_id })
}
