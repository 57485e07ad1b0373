/** What the backend refused, with its sentence for the person. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The backend's answer to one of our own console routes; `Answer` is the contract's type of that route. */
export async function request<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer: { message?: string } = await response.json().catch(() => ({}))
  if (!response.ok) throw new RequestError(response.status, answer.message ?? response.statusText)
  return answer as Answer
}
