import { createHash, timingSafeEqual } from "node:crypto"

/** Compares two secrets in constant time; an empty expected secret matches nothing. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return expected !== "" && timingSafeEqual(digest(given), digest(expected))
}
