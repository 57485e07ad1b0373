import { invalid, missingIndex, rateLimited, refused, unavailable, unsupported } from "@cho-htx/search-core"

const provider = "search-meilisearch"

interface ApiError {
  message: string
  code: string
  status: number
  /** Milliseconds the server asks to wait, when it says so in seconds. */
  wait?: number
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function waitOf(response: unknown): { wait?: number } {
  const headers = isRecord(response) ? response.headers : null
  const seconds = headers instanceof Headers ? Number(headers.get("retry-after") ?? Number.NaN) : Number.NaN
  return seconds >= 0 ? { wait: seconds * 1_000 } : {}
}

/** Reads the client's error for an answer of the server; null for any other. By shape: the class may be there twice. */
function readApiError(error: unknown): ApiError | null {
  if (!(error instanceof Error) || error.name !== "MeilisearchApiError" || !("response" in error)) return null
  const { response, cause } = error
  const code = isRecord(cause) && typeof cause.code === "string" ? cause.code : ""
  const status = isRecord(response) && typeof response.status === "number" ? response.status : 0
  return { message: error.message, code, status, ...(status === 429 ? waitOf(response) : {}) }
}

const namedIndex = (message: string) => /Index `([^`]*)` not found/.exec(message)?.[1]

/** Refuses in Medusa's words what the server, or a task of it, refused. `index` is named when the message names none. */
export function refuse(code: string, message: string, index: string): never {
  if (code === "index_not_found") missingIndex(namedIndex(message) ?? index, provider)
  if (code === "feature_not_enabled") unsupported(`this until an experimental feature is enabled: ${message}`)
  if (/^(invalid_(search|document|settings|index|multi)|bad_request|too_many_search)/.test(code)) invalid(message)
  refused(`Meilisearch: ${message}`)
}

/** Throws an error of the client as a MedusaError: a missing index, a server that is down, a wrong request. */
export function translateError(error: unknown, index: string): never {
  const answered = readApiError(error)
  if (answered) {
    if (answered.status === 429) rateLimited("The search server asks for fewer requests", answered.wait)
    if (answered.status >= 500 || answered.status === 408) unavailable("The search server cannot answer now")
    refuse(answered.code, answered.message, index)
  }
  if (error instanceof Error) {
    if (error.name === "MeilisearchTaskTimeOutError") unavailable("The search server has not finished a write in time")
    // A proxy in front of a server that is down answers with HTML, which is no JSON.
    if (error.name === "MeilisearchRequestError" || error instanceof SyntaxError)
      unavailable("The search server does not answer")
  }
  throw error
}
