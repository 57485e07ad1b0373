import type { MiddlewareRoute } from "@medusajs/framework/http"
import { edge } from "./edge"
import { rateLimit } from "./rate-limit"

/** What every request passes before its route. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/*", middlewares: [edge] },
  { matcher: "/store*", middlewares: [rateLimit] },
  { matcher: "/auth*", middlewares: [rateLimit] },
  // What of the portal is open to anybody; its members are known.
  { matcher: "/vendor/session", middlewares: [rateLimit] },
  { matcher: "/vendor/registrations", middlewares: [rateLimit] },
  { matcher: "/vendor/password-resets*", middlewares: [rateLimit] },
  { matcher: "/vendor/invites/*", middlewares: [rateLimit] },
  { matcher: "/vendor/communes", middlewares: [rateLimit] },
]
