import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { SignedInMember } from "../../../workflows/member/find-member"

/** A request of /vendor: who asks and for which cooperative comes from the sign-in only, never from the request's words. */
export type MemberRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  member?: SignedInMember
  cooperative?: { id: string }
}

/** The signed-in member; the middleware of every /vendor route has put it there. */
export function memberOf(req: MemberRequest): SignedInMember {
  if (!req.member) throw new Error("A /vendor route was reached without its middleware")
  return req.member
}
