import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../config/env"
import { NotAllowedTo } from "../../../workflows/member/member-error"
import { memberMessages } from "../../../workflows/member/messages"

const safe = new Set(["GET", "HEAD", "OPTIONS"])
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)
const ours = new Set([hostOf(config.SHOP_URL), hostOf(config.BACKEND_PUBLIC_URL)])

/**
 * True for a write a browser sends for another site's page. Browsers say so in Sec-Fetch-Site, older ones in Origin; programs send neither,
 * and a bearer token is sent by no browser on its own.
 */
export function isCrossSite({ method, headers }: Pick<MedusaRequest, "method" | "headers">): boolean {
  if (safe.has(method) || headers.authorization !== undefined) return false
  const site = headers["sec-fetch-site"]
  if (site === "same-origin" || site === "none") return false
  const { origin, host } = headers
  if (origin === undefined) return site !== undefined
  const from = hostOf(origin)
  return from === null || (from !== host && !ours.has(from))
}

/** Cookies come with every request to us; this refuses, with 403, the writes that other sites' pages send. */
export function refuseCrossSite(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(isCrossSite(req) ? new NotAllowedTo(memberMessages.otherSite) : undefined)
}
