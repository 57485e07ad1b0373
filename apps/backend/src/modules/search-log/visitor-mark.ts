import { createHmac } from "node:crypto"
import { networkOf } from "../../lib/network-of"

/** Two bytes: enough to tell five visitors apart, shared by thousands of addresses each and so leading to nobody. */
const length = 4

/** Stands for one address (one /64 network of IPv6) on one day; another day gives another mark. */
export const visitorMark = (secret: string, day: string, address: string): string =>
  createHmac("sha256", secret)
    .update(`search-log|${day}|${networkOf(address)}`)
    .digest("hex")
    .slice(0, length)
