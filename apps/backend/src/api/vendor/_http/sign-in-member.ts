import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findMember } from "../../../workflows/member/find-member"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"
import { pathOf } from "../../lib/path-of"
import { isPublic } from "../_operations/is-public"
import type { MemberRequest } from "./member-request"

const readSignIn = authenticate("member", ["session", "bearer"])

async function findSignedIn(req: MemberRequest): Promise<void> {
  const { actor_id, auth_identity_id } = req.auth_context
  const member = await findMember(req.scope, actor_id, auth_identity_id)
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, parcelRouteMessages.signInAsMember)
  req.member = member
  req.cooperative = { id: member.cooperative_id }
}

/** Puts member and cooperative on a request whose session or bearer token is a member's; 401 for anybody else, unless the operation is public. */
export function signInMember(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction): unknown {
  if (isPublic(req.method, pathOf(req))) return next()
  return readSignIn(req, res, (error?: unknown) => {
    if (error) return next(error)
    findSignedIn(req).then(() => next(), next)
  })
}
