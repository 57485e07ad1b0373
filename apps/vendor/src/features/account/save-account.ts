import type { ChangeMeBody, MeResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { sessionStore } from "../../lib/session/session-store"
import { requestSurely } from "../waiting/request-surely"

/** Sends what changed; the answer is what every page shows from now on. Safe to repeat: what is already so changes nothing. */
export async function saveAccount(changes: ChangeMeBody): Promise<RequestAnswer<MeResponse>> {
  const answer = await requestSurely<MeResponse>("/vendor/me", { method: "POST", body: changes })
  if (answer.ok) {
    sessionStore.keep(answer.data)
    void queryClient.invalidateQueries()
  } else if (answer.status === 401) sessionStore.forget(true, answer.message)
  return answer
}
