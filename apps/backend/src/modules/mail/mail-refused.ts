/** Code of a mail that can never go out as it is: trying again is no use. */
export const INVALID_MAIL = "EINVALID"

/** A mail that was not taken. The message starts with a code without personal data: "451 EENVELOPE: …" or "ETIMEDOUT: …". */
export class MailRefused extends Error {
  constructor(code: string, words: string) {
    super(`${code}: ${words}`)
  }
}

const part = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

/** Gives whatever a transport threw the one shape. */
export function mailRefused(thrown: unknown): MailRefused {
  if (!(thrown instanceof Error)) return new MailRefused("EUNKNOWN", String(thrown))
  const code = [part(thrown, "responseCode"), part(thrown, "code")].filter(Boolean).join(" ") || thrown.name
  return new MailRefused(code, thrown.message)
}
