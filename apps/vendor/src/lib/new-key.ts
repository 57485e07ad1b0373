/** A fresh Idempotency-Key: 32 random hexadecimal digits. Works where `randomUUID` does not (an address without TLS). */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
