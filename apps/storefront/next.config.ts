import { fileURLToPath } from "node:url"
import type { NextConfig } from "next"
import { cacheLifetimes } from "./src/lib/cache/lifetimes"
import { securityHeaders } from "./src/lib/security-headers"

const repository = fileURLToPath(new URL("../..", import.meta.url))

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheLife: cacheLifetimes,
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  transpilePackages: ["@cho-htx/ui"],
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // Pages of unknown addresses stay in memory: a robot guessing handles must not fill the disk.
    isrFlushToDisk: false,
    globalNotFound: true,
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders(process.env.NODE_ENV === "development") },
    // Names of stored pictures carry a hash of what they show.
    {
      source: "/static/pictures/:path*",
      headers: [{ key: "cache-control", value: "public, max-age=31536000, immutable" }],
    },
    { source: "/tranh/:path*", headers: [{ key: "cache-control", value: "public, max-age=31536000, immutable" }] },
  ],
  // Vietnamese lives at the bare paths and English under /en; both are the [locale] segment inside (docs/adr).
  redirects: async () => [{ source: "/vi/:path*", destination: "/:path*", permanent: true }],
  rewrites: async () => [
    { source: "/", destination: "/vi" },
    {
      source: "/:path((?!vi/|en/|en$|_next/|api/|store/|auth/|static/|vendor/|seller$|seller/).*)",
      destination: "/vi/:path",
    },
  ],
}

export default config
