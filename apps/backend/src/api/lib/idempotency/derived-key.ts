import { createHash } from "node:crypto"
import type { KeyedRequest } from "../../../modules/idempotency/request"

/** One key over actor, route and the caller's key, 47 characters: two callers who happen to choose the same word do not meet. */
export function derivedKey({ actor, route, key }: Pick<KeyedRequest, "actor" | "route" | "key">): string {
  return `key_${createHash("sha256").update(`${actor}\n${route}\n${key}`).digest("base64url")}`
}
