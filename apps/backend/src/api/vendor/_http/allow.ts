import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type MemberAction, memberMay } from "../../../workflows/member/member-may"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"
import { type MemberRequest, memberOf } from "./member-request"

/** Lets those through whose role may do it; a cooperative that is not active may only read. 403 otherwise. */
export const allow = (action: MemberAction) => (req: MemberRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const { role, cooperative_status } = memberOf(req)
  const refuse = (sentence: string) => next(new MedusaError(MedusaError.Types.FORBIDDEN, sentence))
  if (!memberMay(role, action)) return refuse(parcelRouteMessages.notYourRole)
  if (action !== "read" && cooperative_status !== "active") return refuse(parcelRouteMessages.readOnly)
  next()
}
