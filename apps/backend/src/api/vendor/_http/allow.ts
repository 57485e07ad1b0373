import type { CooperativeStatus } from "@cho-htx/contracts"
import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { NotAllowedTo } from "../../../workflows/member/member-error"
import { type MemberAction, memberMay } from "../../../workflows/member/member-may"
import { memberMessages } from "../../../workflows/member/messages"
import { type MemberRequest, memberOf } from "./member-request"

/** Lets those through whose role may do it, while their cooperative is in one of these states; reading is always allowed. 403 otherwise. */
export const allow =
  (action: MemberAction, states: readonly CooperativeStatus[] = ["active"]) =>
  (req: MemberRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const { role, cooperative_status } = memberOf(req)
    if (!memberMay(role, action))
      return next(new NotAllowedTo(action === "people" ? memberMessages.ownersOnly : memberMessages.notYourRole))
    if (action !== "read" && !states.includes(cooperative_status))
      return next(new NotAllowedTo(memberMessages.notNow[cooperative_status]))
    next()
  }
