import type { ErrorBody } from "@cho-htx/contracts"
import { inTime } from "@cho-htx/ui/in-time"
import { languageHeader } from "./language-header"

/** A refused or failed request; `status` 0 means that no answer came (offline, time-out). */
export interface RequestFailure {
  ok: false
  status: number
  code: string | null
  /** The server's sentence, when it had one. */
  message: string | null
  details: { path: string; message: string }[]
  /** Seconds to wait before the next try, when the server said so. */
  retryAfter: number | null
}

export type RequestAnswer<T> = { ok: true; data: T } | RequestFailure

export interface RequestOptions {
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  key?: string
  signal?: AbortSignal
}

/** Longest wait for an answer, in milliseconds: a round trip of 3 s with a few lost packets must fit. */
const TIMEOUT_MS = 25_000

/** The body as the type the contract promises: our own routes, tested against that contract, answer here. */
function trusted<T>(body: unknown): T {
  return body as T
}

function failure(response: Response | null, body: Partial<ErrorBody> | null): RequestFailure {
  const wait = Number(response?.headers.get("retry-after"))
  return {
    ok: false,
    status: response?.status ?? 0,
    code: body?.code ?? null,
    message: body?.message ?? null,
    details: body?.details ?? [],
    retryAfter: response && Number.isFinite(wait) && wait > 0 ? wait : null,
  }
}

/** Calls a route of the same origin. Never throws: an aborted or lost connection is an answer with status 0. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<RequestAnswer<T>> {
  const { method = "GET", body, key, signal } = options
  const headers: Record<string, string> = {
    ...languageHeader(),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(key ? { "idempotency-key": key } : {}),
  }
  const send = async (within: AbortSignal) => {
    const response = await fetch(path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: within,
    })
    return { response, text: await response.text() }
  }
  const answer = await inTime(TIMEOUT_MS, send, signal).catch(() => null)
  if (!answer) return failure(null, null)
  const { response, text } = answer
  let json: unknown = null
  try {
    json = text ? JSON.parse(text) : null
  } catch {
    // A proxy's page, a sign-in page of a hotel's network: no answer of ours.
    return failure(response.ok ? null : response, null)
  }
  return response.ok
    ? { ok: true, data: trusted<T>(json) }
    : failure(response, trusted<Partial<ErrorBody> | null>(json))
}
