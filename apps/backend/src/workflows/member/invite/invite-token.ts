import { createHmac } from "node:crypto"
import { config } from "../../../config/env"

/** Characters that carry 256 bits. */
const LENGTH = 43

/**
 * The token of an invitation, always the same for its id: an answer that was lost can be asked for again, and still only the digest lies in the
 * database. Without the market's secret nobody makes it from the id. SHA-512, because digests by SHA-256 under this secret are kept elsewhere.
 */
export const inviteToken = (id: string): string =>
  `htxi_${createHmac("sha512", config.COOKIE_SECRET).update(`invite|${id}`).digest("base64url").slice(0, LENGTH)}`
