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

/**
 * The backend's answer to one of our own console routes; `Answer` is the contract's type of that route. `key`: the Idempotency-Key of a
 * write that must happen once. Throws RequestError with the server's sentence, status 0 when no answer came.
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
  }).catch((error: unknown) => {
    throw new RequestError(0, error instanceof Error ? error.message : String(error))
  })
  const answer: { message?: string; code?: string } = await response.json().catch(() => ({}))
  if (!response.ok) throw new RequestError(response.status, answer.message ?? response.statusText, answer.code ?? null)
  return answer as Answer
}
