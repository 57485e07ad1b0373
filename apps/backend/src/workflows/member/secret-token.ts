import { createHash, randomBytes } from "node:crypto"

/** A token nobody can guess: 256 random bits behind a prefix that says what it opens. */
export const newToken = (prefix: string): string => `${prefix}${randomBytes(32).toString("base64url")}`

/** What is stored of a token. Plain SHA-256 is enough for 256 random bits: there is nothing to try out. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url")
