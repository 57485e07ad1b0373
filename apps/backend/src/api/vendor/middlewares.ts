import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseCrossSite } from "./_http/refuse-cross-site"
import { signInMember } from "./_http/sign-in-member"
import { speakAsAsked } from "./_language/speak"
import { middlewaresOf } from "./_operations/middlewares-of"
import { refuseUnknown } from "./_operations/refuse-unknown"
import { vendorOperations } from "./operations"

/** Stands before idempotency, which asks who calls. */
export const vendorSignIn: MiddlewareRoute[] = [
  { matcher: "/vendor*", middlewares: [speakAsAsked, refuseCrossSite, signInMember, refuseUnknown] },
]

/** Who may do what, and what it takes. */
export const vendorMiddlewares: MiddlewareRoute[] = vendorOperations.map(middlewaresOf)
