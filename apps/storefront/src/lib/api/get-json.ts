import { BackendError } from "./backend-error"
import { backendConfig } from "./config"

/** Longest wait for the backend, in milliseconds. */
const TIMEOUT_MS = 10_000

type Query = object

/** The body as the type the contract promises: our own routes, tested against that contract, answer here. */
function trusted<T>(body: unknown): T {
  return body as T
}

/** Reads a route of the backend from the server. Null for 404; throws BackendError for anything else that is not 200. */
export async function getJson<T>(path: string, query: Query = {}): Promise<T | null> {
  const url = new URL(`${backendConfig.url()}${path}`)
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, `${value}`)
  const headers = { "x-publishable-api-key": backendConfig.publishableKey() }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause: unknown) => {
    throw new BackendError(path, 0, { cause })
  })
  if (response.status === 404) return null
  if (!response.ok) throw new BackendError(path, response.status)
  return trusted<T>(await response.json())
}
