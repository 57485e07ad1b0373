import type { RequestAnswer } from "../../lib/browser/request"
import { accountApi } from "./account-api"
import { sessionStore } from "./session"

/** Trades email and password for a session cookie, then reads who that is. */
export async function signIn(email: string, password: string): Promise<RequestAnswer<unknown>> {
  const answer = await accountApi.authenticate({ email: email.trim().toLowerCase(), password })
  if (!answer.ok) return answer
  const opened = await accountApi.openSession(answer.data.token)
  if (opened.ok) await sessionStore.refresh()
  return opened
}
