import { encryptPush, type PushKeys } from "./encrypt-push"
import { type Vapid, vapidHeader } from "./vapid"

export interface PushMessage {
  endpoint: string
  keys: PushKeys
  text: string
  /** Seconds for which it is worth something. */
  ttl: number
  /** A later message of the same topic replaces one that waits: at most 32 characters of base64url. */
  topic: string
}

/** `gone`: the subscription is over. `refused`: trying again is no use. `wait_ms` is what the service asked for, else null. */
export type PushAnswer =
  | { kind: "sent" }
  | { kind: "gone"; status: number }
  | { kind: "refused"; status: number }
  | { kind: "later"; status: number; wait_ms: number | null }

/** Milliseconds. */
const PATIENCE = 10_000
const LONGEST_WAIT = 3_600_000

function waitOf(response: Response, now: number): number | null {
  const asked = response.headers.get("retry-after") ?? ""
  const ms = /^\d{1,6}$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_WAIT) : null
}

/**
 * One try (RFC 8030). Follows no redirect and reads no body: the address came from a browser. Never throws for what the service does; throws
 * for keys that encrypt nothing.
 */
export async function sendPush(message: PushMessage, vapid: Vapid, now = Date.now()): Promise<PushAnswer> {
  const { endpoint, keys, text, ttl, topic } = message
  const body = new Uint8Array(encryptPush(text, keys))
  let response: Response
  try {
    response = await fetch(endpoint, {
      method: "POST",
      redirect: "manual",
      headers: {
        authorization: vapidHeader(vapid, endpoint, now),
        "content-encoding": "aes128gcm",
        "content-type": "application/octet-stream",
        ttl: String(ttl),
        topic,
        urgency: "high",
      },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch {
    return { kind: "later", status: 0, wait_ms: null }
  }
  await response.body?.cancel().catch(() => undefined)
  const { status } = response
  if (response.ok) return { kind: "sent" }
  if (status === 404 || status === 410) return { kind: "gone", status }
  if (status === 408 || status === 429 || status >= 500)
    return { kind: "later", status, wait_ms: waitOf(response, now) }
  return { kind: "refused", status }
}
