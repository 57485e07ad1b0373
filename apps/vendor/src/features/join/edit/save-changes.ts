import type { ChangeCooperativeBody, VendorCooperativeResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../../lib/api/request"
import { queryClient } from "../../../lib/cache/query-client"
import { sessionStore } from "../../../lib/session/session-store"
import { requestSurely } from "../../waiting/request-surely"
import { refreshMe } from "../refresh-me"

/** Sends changed papers; the answer is what every page shows from now on. Safe to repeat. Status 0 means that no answer came. */
export async function saveChanges(changes: ChangeCooperativeBody): Promise<RequestAnswer<VendorCooperativeResponse>> {
  const answer = await requestSurely<VendorCooperativeResponse>("/vendor/cooperative", {
    method: "POST",
    body: changes,
  })
  if (answer.ok) {
    queryClient.setQueryData(["cooperative"], answer.data)
    void refreshMe()
  } else if (answer.status === 401) sessionStore.forget(true, answer.message)
  // Somebody else was faster: what they wrote is what the next try is measured by.
  else if (answer.status === 409) void queryClient.invalidateQueries({ queryKey: ["cooperative"] })
  return answer
}
