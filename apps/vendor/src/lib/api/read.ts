import { sessionStore } from "../session/session-store"
import { ReadFailure } from "./read-failure"
import { request } from "./request"

/** GET for a query; throws ReadFailure. 401 signs out on this phone: the page then says so and asks to sign in again. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await request<T>(path, { signal })
  if (answer.ok) return answer.data
  if (answer.status === 401) sessionStore.forget(true, answer.message)
  throw new ReadFailure(answer.status, answer.message)
}
