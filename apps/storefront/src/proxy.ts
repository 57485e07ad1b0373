import { type NextRequest, NextResponse } from "next/server"
import { backendConfig } from "./lib/api/config"

/** One origin: forwards the backend's routes and adds the publishable key, which the browser never needs. */
export function proxy(request: NextRequest) {
  const target = new URL(`${backendConfig.url()}${request.nextUrl.pathname}${request.nextUrl.search}`)
  const headers = new Headers(request.headers)
  if (request.nextUrl.pathname.startsWith("/store/")) {
    headers.set("x-publishable-api-key", backendConfig.publishableKey())
  }
  return NextResponse.rewrite(target, { request: { headers } })
}

// Pages are not named here and pay nothing.
export const config = {
  matcher: ["/store/:path*", "/auth/:path*", "/static/:path*", "/vendor/:path*", "/seller/:path*"],
}
