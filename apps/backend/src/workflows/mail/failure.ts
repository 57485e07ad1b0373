/** Medusa puts a line of its own before the provider's error, once per error. */
const medusaPrefix = /Failed to send notification with id \S+:\n/g

/** What went wrong, in the provider's words. */
export function failureOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replaceAll(medusaPrefix, "").trim()
}

/** The code at the head of a failure ("451 EENVELOPE", "ETIMEDOUT"), which alone may be logged: the rest may name a person. */
export function codeOf(failure: string): string {
  return /^[A-Za-z0-9 ]{1,40}(?=:)/.exec(failure)?.[0] ?? "unknown"
}
