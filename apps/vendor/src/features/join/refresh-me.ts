import type { MeResponse } from "@cho-htx/contracts"
import { request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { sessionStore } from "../../lib/session/session-store"

/** Asks anew who one is and how the cooperative stands; the alliance may have decided meanwhile. */
export async function refreshMe(): Promise<void> {
  const answer = await request<MeResponse>("/vendor/me")
  if (answer.ok) sessionStore.keep(answer.data)
  else if (answer.status === 401) sessionStore.forget(true, answer.message)
  await queryClient.invalidateQueries()
}
