import path from "node:path"

interface HeaderTarget {
  setHeader: (name: string, value: string) => unknown
}

/** Scripts of our own origin only, as in the shop but without inline ones; photos are previewed from blobs. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join("; ")

/** Headers of one file of the portal: names with a hash are kept for ever, all others are asked for anew. */
export function portalHeaders(response: HeaderTarget, file: string): void {
  const hashed = path.basename(path.dirname(file)) === "assets"
  response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache")
  response.setHeader("content-security-policy", policy)
  // Lets the worker at /seller/sw.js also answer for /seller itself, which has no slash at its end.
  if (path.basename(file) === "sw.js") response.setHeader("service-worker-allowed", "/seller")
}
