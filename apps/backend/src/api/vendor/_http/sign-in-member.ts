import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { findMember } from "../../../workflows/member/find-member"
import { pathOf } from "../../lib/path-of"
import { isPublic } from "../_operations/is-public"
import type { MemberRequest } from "./member-request"
import { sessionTokenOf } from "./session-cookie"

async function findSignedIn(req: MemberRequest): Promise<void> {
  const member = await findMember(req.scope, sessionTokenOf(req)?.token ?? null)
  req.auth_context = {
    actor_type: "member",
    actor_id: member.id,
    auth_identity_id: "",
    app_metadata: {},
    user_metadata: {},
  }
  req.member = member
  req.cooperative = { id: member.cooperative_id }
}

/** Puts member and cooperative on a request with a member's session, by cookie or bearer token; 401 for anybody else, unless the operation is public. */
export function signInMember(req: MemberRequest, res: MedusaResponse, next: MedusaNextFunction): unknown {
  res.setHeader("cache-control", "no-store")
  if (isPublic(req.method, pathOf(req))) return next()
  return findSignedIn(req).then(() => next(), next)
}
