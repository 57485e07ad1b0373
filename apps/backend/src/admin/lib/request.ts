import type { ErrorBody } from "@cho-htx/contracts"
import { say } from "./say"

/** What the backend refused, with its sentence for the person. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: string | null = null,
  ) {
    super(message)
  }
}

/** A session that has ended speaks English, and what stands before the backend no JSON: our words stand in. */
const sentenceOf = (status: number, { message }: Partial<ErrorBody>): string =>
  status === 401 ? say("request.signedOut") : (message ?? say("request.noAnswer"))

/**
 * The backend's answer to one of our own console routes; `Answer` is the contract's type of that route. `key`: the Idempotency-Key of a
 * write that must happen once. Throws RequestError with a sentence for staff, status 0 when no answer came.
 */
export async function request<Answer>(path: string, body?: unknown, key?: string): Promise<Answer> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new RequestError(0, say("request.offline"))
  })
  const answer: Partial<ErrorBody> = await response.json().catch(() => ({}))
  if (!response.ok) throw new RequestError(response.status, sentenceOf(response.status, answer), answer.code ?? null)
  return answer as Answer
}
