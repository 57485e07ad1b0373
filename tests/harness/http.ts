export type Answer<T> = { status: number; headers: Headers; body: T }

export type CallOptions = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is: malformed bodies, and files. */
  raw?: string | Uint8Array<ArrayBuffer>
  token?: string
  publishableKey?: string
  headers?: Record<string, string>
}

/** One HTTP call that never throws on a status; the body is the parsed JSON, or the text when it is none. */
export async function call<T = unknown>(url: string, options: CallOptions = {}): Promise<Answer<T>> {
  const body = options.raw ?? (options.json === undefined ? undefined : JSON.stringify(options.json))
  const headers = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    ...(options.publishableKey ? { "x-publishable-api-key": options.publishableKey } : {}),
    ...options.headers,
  }
  const response = await fetch(url, { method: options.method ?? (body === undefined ? "GET" : "POST"), headers, body })
  return { status: response.status, headers: response.headers, body: parse<T>(await response.text()) }
}

/** The caller names the shape it then asserts on; a test fails there when the shape is another. */
function parse<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    return text as T
  }
}
