import { createHmac } from "node:crypto"
import { config } from "../../config/env"

/** Keyed digest under which a guess is counted, so that no address of a person lies in the table. */
export const digestOf = (text: string): string =>
  createHmac("sha256", config.COOKIE_SECRET).update(text).digest("base64url")
