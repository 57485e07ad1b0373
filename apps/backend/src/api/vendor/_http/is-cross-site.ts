import type { IncomingHttpHeaders } from "node:http"

const safe = new Set(["GET", "HEAD", "OPTIONS"])

/** Host and port of an address; null for what is none, as a sandboxed frame's origin "null". */
export const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)

/**
 * True for a write a browser sends for the page of a site that is none of `ours`. Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * programs send neither, and a bearer token is sent by no browser on its own.
 */
export function isCrossSite(
  { method, headers }: { method: string; headers: IncomingHttpHeaders },
  ours: readonly (string | null)[],
): boolean {
  if (safe.has(method) || headers.authorization !== undefined) return false
  const site = headers["sec-fetch-site"]
  if (site === "same-origin" || site === "none") return false
  const { origin, host } = headers
  if (origin === undefined) return site !== undefined
  const from = hostOf(origin)
  return from === null || (from !== host && !ours.includes(from))
}
