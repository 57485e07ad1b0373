/** An answer with its bytes as text, to be compared byte by byte. */
export type RawAnswer = { status: number; text: string; replayed: boolean; headers: Headers }

export type KeyedCall = {
  key?: string
  json?: unknown
  /** Bearer token of a user, or "Basic …" of a secret API key. */
  authorization?: string
  publishableKey?: string
  method?: "POST" | "DELETE"
}

/** One write under an Idempotency-Key. */
export async function keyed(url: string, options: KeyedCall): Promise<RawAnswer> {
  const { key, json, authorization, publishableKey, method = "POST" } = options
  const headers = {
    "content-type": "application/json",
    ...(key === undefined ? {} : { "idempotency-key": key }),
    ...(authorization ? { authorization } : {}),
    ...(publishableKey ? { "x-publishable-api-key": publishableKey } : {}),
  }
  const response = await fetch(url, { method, headers, ...(json === undefined ? {} : { body: JSON.stringify(json) }) })
  const text = await response.text()
  const replayed = response.headers.get("idempotent-replayed") === "true"
  return { status: response.status, text, replayed, headers: response.headers }
}

/** The machine word of a refusal. */
export const codeOf = (answer: RawAnswer): unknown => JSON.parse(answer.text).code
