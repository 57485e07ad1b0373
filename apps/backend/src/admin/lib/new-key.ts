/** A fresh Idempotency-Key: 32 random hexadecimal digits; works without TLS too, where `randomUUID` does not. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
