import type { MedusaRequest } from "@medusajs/framework/http"

const PROXIES = ["loopback", "linklocal", "uniquelocal"]

/**
 * Makes `req.ip` the buyer's address: X-Forwarded-For counts only as far as it was written by machines of our own network
 * (the shop, the proxy before it), so that nobody can claim another address from outside.
 */
export function trustOwnProxies(req: MedusaRequest): void {
  if (req.app.get("trust proxy") !== PROXIES) req.app.set("trust proxy", PROXIES)
}

const privateAddress = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd])/i

/** True for the shop's own server and others of our network asking for themselves, not on behalf of a browser. */
export function isOwnServer(req: MedusaRequest): boolean {
  return req.headers["x-forwarded-for"] === undefined && privateAddress.test(req.socket.remoteAddress ?? "")
}
