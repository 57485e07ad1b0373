import type { ErrorBody } from "@cho-htx/contracts"
import { adminToken } from "../../fixtures/base.js"
import type { Backend } from "../../harness/backend.js"
import { type Answer, call } from "../../harness/http.js"

export type Ask = <T>(path: string, json?: unknown) => Promise<Answer<T & ErrorBody>>

/** The console's requests as the first administrator sends them. */
export async function signInStaff(backend: Pick<Backend, "url">): Promise<Ask> {
  const token = await adminToken(backend)
  return <T>(path: string, json?: unknown) => call<T & ErrorBody>(`${backend.url}/admin/${path}`, { json, token })
}
