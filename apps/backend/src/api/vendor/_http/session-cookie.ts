import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../config/env"

const NAME = "htx_member"
/** As long as a session can last; when it ends before, the server says so. */
const MOST_MS = 180 * 86_400_000

/** Read by no script, sent to /vendor only and not with other sites' requests. */
const attributes = {
  httpOnly: true,
  sameSite: "lax" as const,
  secure: config.BACKEND_PUBLIC_URL.startsWith("https:"),
  path: "/vendor",
}

export function setSessionCookie<Body>(res: MedusaResponse<Body>, token: string): void {
  res.cookie(NAME, token, { ...attributes, maxAge: MOST_MS })
}

export function clearSessionCookie<Body>(res: MedusaResponse<Body>): void {
  res.clearCookie(NAME, attributes)
}

const inCookie = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{20,100})(?:;|$)`)
const inBearer = /^Bearer\s+([\w-]{20,100})$/i

/** The session token a request carries: the bearer header's, which programs send, before the cookie's; null for none. */
export function sessionTokenOf(req: MedusaRequest): { token: string; by: "bearer" | "cookie" } | null {
  const { authorization, cookie } = req.headers
  if (authorization !== undefined) {
    const bearer = inBearer.exec(authorization)?.[1]
    return bearer ? { token: bearer, by: "bearer" } : null
  }
  const token = inCookie.exec(cookie ?? "")?.[1]
  return token ? { token, by: "cookie" } : null
}
