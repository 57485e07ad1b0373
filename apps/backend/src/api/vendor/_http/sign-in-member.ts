import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findMember } from "../../../workflows/member/find-member"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"
import type { MemberRequest } from "./member-request"

/** Puts member and cooperative on a request whose session or bearer token is a member's; 401 for anybody else. */
export async function signInMember(req: MemberRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { actor_id, auth_identity_id } = req.auth_context
  const member = await findMember(req.scope, actor_id, auth_identity_id)
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, parcelRouteMessages.signInAsMember)
  req.member = member
  req.cooperative = { id: member.cooperative_id }
  next()
}
